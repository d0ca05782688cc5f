import { ModuleFederationPlugin } from '@module-federation/enhanced/rspack';
import { rspack } from '@rspack/core';
import { runWebpack } from '../../builds/run-webpack.mjs';
import { exposes, shared } from '../../builds/shared.mjs';

await runWebpack(rspack, {
  entry: '../src/main.js',
  output: { uniqueName: 'enhanced_rspack' },
  plugins: [
    new ModuleFederationPlugin({
      name: 'enhanced_rspack',
      filename: 'remoteEntry.js',
      exposes,
      shared,
      dts: false,
    }),
  ],
});
