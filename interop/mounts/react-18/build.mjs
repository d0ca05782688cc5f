import { ModuleFederationPlugin } from '@module-federation/enhanced/rspack';
import { rspack } from '@rspack/core';
import { runWebpack } from '../../builds/run-webpack.mjs';

// React is not shared: this one is its own.
await runWebpack(rspack, {
  entry: '../../remotes/src/main.js',
  output: { uniqueName: 'mount_react_18' },
  plugins: [
    new ModuleFederationPlugin({
      name: 'mount_react_18',
      filename: 'remoteEntry.js',
      exposes: { './mount': './src/mount.js' },
      dts: false,
    }),
  ],
});
