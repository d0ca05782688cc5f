import type { Snapshot } from '@weft/federation-runtime/manifest';
import type { Configuration } from 'webpack-dev-server';
import type { App } from './definition/resolve-app.js';
import { developmentPolicy } from './development-policy.js';

/** The dev server of one app: its own page at every route, its files for the pages of the others. */
export const devServer = (app: App, snapshot?: Snapshot): Configuration => ({
  port: app.port,
  host: 'localhost',
  hot: true,
  static: false,
  historyApiFallback: true,
  headers: {
    'Access-Control-Allow-Origin': '*',
    'Content-Security-Policy': developmentPolicy(app, snapshot),
  },
  client: { logging: 'warn', overlay: { errors: true, warnings: false, runtimeErrors: false } },
});
