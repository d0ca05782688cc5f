import { fileURLToPath } from 'node:url';
import type { Compiler } from 'webpack';
import type { App } from '../definition/resolve-app.js';
import { HOT_CLIENT } from '../hot/requests.js';

const STYLE_UPDATES = fileURLToPath(new URL('../static/style-updates.cjs', import.meta.url));

/** Hot updates for a page of many builds, with words about those that cannot be applied. Development only. */
export class HotPlugin {
  constructor(private readonly app: App) {}

  apply(compiler: Compiler): void {
    const { NormalModuleReplacementPlugin } = compiler.webpack;
    new NormalModuleReplacementPlugin(
      /mini-css-extract-plugin[\\/]dist[\\/]hmr[\\/]hotModuleReplacement\.js$/,
      STYLE_UPDATES,
    ).apply(compiler);
    new NormalModuleReplacementPlugin(
      /webpack[\\/]hot[\\/]dev-server(\.js)?$/,
      request => (request.request = `${HOT_CLIENT}?${this.app.name}`),
    ).apply(compiler);
    // A page shows the errors of all its builds, one below the other.
    compiler.hooks.compilation.tap('HotPlugin', compilation => {
      compilation.hooks.processErrors.tap('HotPlugin', errors => errors.map(named(this.app.name)));
    });
  }
}

const named =
  (app: string) =>
  (error: Error): Error => {
    const copy = Object.create(Object.getPrototypeOf(error) as object) as Error;
    return Object.assign(copy, error, { message: `App "${app}": ${error.message}` });
  };
