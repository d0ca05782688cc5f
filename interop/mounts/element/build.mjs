import webpack from 'webpack';
import { runWebpack } from '../../builds/run-webpack.mjs';

const { ModuleFederationPlugin } = webpack.container;

await runWebpack(webpack, {
  entry: '../../remotes/src/main.js',
  output: { uniqueName: 'mount_element' },
  plugins: [
    new ModuleFederationPlugin({
      name: 'mount_element',
      filename: 'remoteEntry.js',
      exposes: { './mount': './src/mount.js' },
    }),
  ],
});
