import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { ADVICE_FOLDER } from '../advice/requests.js';
import { HOT_FOLDER } from '../hot/requests.js';
import type { Compiler, WebpackPluginInstance } from 'webpack';

const require = createRequire(import.meta.url);
const SHIM = fileURLToPath(new URL('../static/shared-refresh-runtime.cjs', import.meta.url));

/** React Fast Refresh for a page of many builds: all of them share one refresh runtime. Development only. */
export class RefreshPlugin {
  apply(compiler: Compiler): void {
    const ReactRefreshPlugin = require('@pmmmwh/react-refresh-webpack-plugin') as new (
      options: object,
    ) => WebpackPluginInstance;
    new ReactRefreshPlugin({
      overlay: false,
      exclude: [/node_modules/, SHIM, HOT_FOLDER, ADVICE_FOLDER],
    }).apply(compiler);
    new compiler.webpack.NormalModuleReplacementPlugin(/react-refresh[\\/]runtime(\.js)?$/, request => {
      // The shim itself takes the real one.
      if (request.contextInfo.issuer !== SHIM) request.request = SHIM;
    }).apply(compiler);
  }
}
