import { copyFile } from 'node:fs/promises';
import { ModuleFederationPlugin } from '@module-federation/enhanced/webpack';
import webpack from 'webpack';
import { runWebpack } from '../../builds/run-webpack.mjs';
import { shared } from '../../builds/shared.mjs';

await runWebpack(webpack, {
  entry: './main.js',
  output: { uniqueName: 'enhanced_webpack_host' },
  plugins: [new ModuleFederationPlugin({ name: 'enhanced_webpack_host', shared, dts: false })],
});
await copyFile('../page.html', 'dist/index.html');
