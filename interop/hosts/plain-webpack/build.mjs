import { copyFile } from 'node:fs/promises';
import webpack from 'webpack';
import { runWebpack } from '../../builds/run-webpack.mjs';
import { shared } from '../../builds/shared.mjs';

const { ModuleFederationPlugin } = webpack.container;

await runWebpack(webpack, {
  entry: './main.js',
  output: { uniqueName: 'plain_webpack_host' },
  plugins: [new ModuleFederationPlugin({ name: 'plain_webpack_host', shared })],
});
await copyFile('../page.html', 'dist/index.html');
