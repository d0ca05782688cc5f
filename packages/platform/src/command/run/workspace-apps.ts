import { assertPortFree, findApps, type LocatedDefinition } from '@weft/federation-webpack/workspace';
import { PlatformError } from '../../platform-error.js';

/** The apps of the workspace around a folder, by port. Rejects with APP_UNKNOWN where there are none. */
export async function workspaceApps(directory: string): Promise<LocatedDefinition[]> {
  const apps = await findApps(directory);
  if (apps.length > 0) return apps.sort((a, b) => a.definition.devPort - b.definition.devPort);
  throw new PlatformError(
    'APP_UNKNOWN',
    `There are no apps around ${directory}: no workspace with a federation.config.ts. Run weft inside the monorepo, or name the folder of a build.`,
  );
}

/** Rejects when the port of an app is taken. */
export const portsFree = (apps: readonly LocatedDefinition[]): Promise<unknown> =>
  Promise.all(apps.map(({ definition: { name, devPort } }) => assertPortFree(name, devPort)));
