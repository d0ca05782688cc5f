import type { Configuration } from 'webpack-dev-server';
import type { App } from './definition/resolve-app.js';

/** The dev server of one app: its own page at every route, its files for the pages of the others. */
export const devServer = ({ port }: App): Configuration => ({
  port,
  host: 'localhost',
  hot: true,
  static: false,
  historyApiFallback: true,
  headers: { 'Access-Control-Allow-Origin': '*' },
  client: { logging: 'warn', overlay: { errors: true, warnings: false, runtimeErrors: false } },
});
