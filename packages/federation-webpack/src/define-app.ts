import { resolve } from 'node:path';
import type { Configuration } from 'webpack';
import type { AppDefinition } from './definition/app-definition.js';
import { checkNeighbours } from './definition/check-neighbours.js';
import { resolveApp, type Mode } from './definition/resolve-app.js';
import { webpackConfiguration } from './webpack-configuration.js';
import { createWorkspace } from './workspace/create-workspace.js';
import { assertPortFree } from './workspace/port.js';

/** What webpack's command line passes to a configuration function. */
export interface CommandLine {
  mode?: string;
  /** Folder of the app. @default the working directory */
  directory?: string;
}

/** A configuration as webpack's command line takes it, with the definition that it came from. */
export interface AppConfiguration {
  (env?: { WEBPACK_SERVE?: boolean }, commandLine?: CommandLine): Promise<Configuration>;
  definition: AppDefinition;
}

/**
 * Turns the description of an app into its webpack configuration, for development and production.
 * Rejects with a DefinitionError (what, why, what to do) when the description cannot be built.
 *
 * @example export default defineApp({ name: 'catalog', exposes: { './CatalogPage': './src/CatalogPage.tsx' }, devPort: 3001 });
 */
export function defineApp(definition: AppDefinition): AppConfiguration {
  async function configure(
    env: { WEBPACK_SERVE?: boolean } = {},
    commandLine: CommandLine = {},
  ): Promise<Configuration> {
    const directory = resolve(commandLine.directory ?? '.');
    const mode: Mode = commandLine.mode === 'development' ? 'development' : 'production';
    const app = resolveApp(definition, directory, mode);
    const workspace = createWorkspace(directory);
    checkNeighbours({ definition, directory }, await workspace.apps());
    if (env.WEBPACK_SERVE) await assertPortFree(app.name, app.port);
    return webpackConfiguration(app, { neighbours: workspace.apps, isServed: Boolean(env.WEBPACK_SERVE) });
  }
  return Object.assign(configure, { definition });
}
