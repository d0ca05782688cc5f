import { developmentGlobal, type AppLocation, type Snapshot } from '@weft/federation-runtime/manifest';
import type { AppDefinition } from '../definition/app-definition.js';
import { createWorkspace } from '../workspace/create-workspace.js';
import { formatOf } from '../definition/format.js';
import { isRunning } from './is-running.js';
import { createLiveSnapshot } from './live-snapshot.js';
import type { DevSettings } from './settings.js';

/**
 * Makes what the page of a dev server knows, anew for each page: apps that run from source are at their dev servers, the others are those of an
 * environment where there is an edge that has one. So a new app, and one that was stopped, need no other one to be started again.
 */
export function createDevelopmentSnapshot(
  directory: string,
  { local, edge, environment }: DevSettings,
): () => Promise<Snapshot> {
  const workspace = createWorkspace(directory);
  const live = edge === undefined ? undefined : createLiveSnapshot({ edge, environment });

  const isLocal = async ({ name, devPort }: AppDefinition, elsewhere: boolean) =>
    !elsewhere || local?.includes(name) || (await isRunning(name, devPort));

  return async () => {
    const found = await live?.();
    const apps = (await workspace.apps()).map(({ definition }) => definition);
    const here = await Promise.all(apps.map(app => isLocal(app, found?.apps[app.name] !== undefined)));
    const sources = apps.filter((_, at) => here[at]).map(app => [app.name, locationOf(app)] as const);
    return {
      format: 1,
      environment: 'development',
      apps: { ...found?.apps, ...Object.fromEntries(sources) },
      live: found && { environment, id: found.id ?? '', place: edge ?? '' },
    };
  };
}

/** Where the dev server of an app has it, under stable names. */
export const locationOf = ({ name, format, devPort, page }: AppDefinition): AppLocation => ({
  entry: `http://localhost:${devPort}/${name}.js`,
  global: developmentGlobal(name),
  type: formatOf({ name, format }) === 'module' ? 'module' : undefined,
  page,
});
