import { createRequire } from 'node:module';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import type { RuleSetRule } from 'webpack';
import type { App } from '../definition/resolve-app.js';

const require = createRequire(import.meta.url);

/** Style sheets as files; class names of `*.module.css` carry the app, so that two apps never mean each other's. */
export const styleRule = ({ name, mode }: App): RuleSetRule => ({
  test: /\.css$/,
  use: [
    MiniCssExtractPlugin.loader,
    {
      loader: require.resolve('css-loader'),
      options: {
        modules: {
          auto: true,
          namedExport: false,
          exportLocalsConvention: 'as-is',
          localIdentHashSalt: name,
          localIdentName:
            mode === 'development' ? `${name}_[name]_[local]_[hash:base64:5]` : '[hash:base64:8]',
        },
      },
    },
  ],
  sideEffects: true,
});
