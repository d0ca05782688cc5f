import type { Configuration } from 'webpack-dev-server';
import type { App } from '../definition/resolve-app.js';
import { createDevelopmentSnapshot } from './development-snapshot.js';
import { createPolicy } from './development-policy.js';
import { servePage } from './serve-page.js';
import { devSettings } from './settings.js';

/** The dev server of one app: its own page at every route, its files for the pages of the others. */
export function devServer(app: App): Configuration {
  const policy = createPolicy(app);
  const settings = devSettings();
  const snapshot = createDevelopmentSnapshot(app.directory, settings);
  const { edge, files } = settings;
  return {
    port: app.port,
    host: 'localhost',
    hot: true,
    static: files === undefined ? false : { directory: files, publicPath: '/_weft', watch: false },
    historyApiFallback: true,
    // Deployed pages may have this app from here, and look it up by the names of their hosts.
    allowedHosts: ['localhost', '.localhost', ...(edge === undefined ? [] : [new URL(edge).hostname])],
    headers: { 'Access-Control-Allow-Origin': '*' },
    setupMiddlewares: (middlewares, server) => {
      const middleware = servePage({ app, server, snapshot, policy, hasMark: files !== undefined });
      middlewares.unshift({ name: 'weft-page', middleware });
      return middlewares;
    },
    client: { logging: 'warn', overlay: { errors: true, warnings: false, runtimeErrors: false } },
  };
}
