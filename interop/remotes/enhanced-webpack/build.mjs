import { ModuleFederationPlugin } from '@module-federation/enhanced/webpack';
import webpack from 'webpack';
import { runWebpack } from '../../builds/run-webpack.mjs';
import { exposes, shared } from '../../builds/shared.mjs';

await runWebpack(webpack, {
  entry: '../src/main.js',
  output: { uniqueName: 'enhanced_webpack' },
  plugins: [
    new ModuleFederationPlugin({
      name: 'enhanced_webpack',
      filename: 'remoteEntry.js',
      exposes,
      shared,
      dts: false,
    }),
  ],
});
