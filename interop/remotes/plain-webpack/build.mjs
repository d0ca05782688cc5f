import webpack from 'webpack';
import { runWebpack } from '../../builds/run-webpack.mjs';
import { exposes, shared } from '../../builds/shared.mjs';

const { ModuleFederationPlugin } = webpack.container;

await runWebpack(webpack, {
  entry: '../src/main.js',
  output: { uniqueName: 'plain_webpack' },
  plugins: [
    new ModuleFederationPlugin({ name: 'plain_webpack', filename: 'remoteEntry.js', exposes, shared }),
  ],
});
