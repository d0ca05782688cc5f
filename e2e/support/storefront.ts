import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtApp, serveBuilds, type ServedBuilds } from '@weft/platform';
import { findApps } from '@weft/federation-webpack/workspace';

export const repository = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Serves the production builds of the workspace on free ports, each app on an origin of its own. */
export async function serveStorefront(): Promise<ServedBuilds> {
  const apps = await findApps(repository);
  return serveBuilds(apps.map(app => ({ ...builtApp(app), origin: 'http://localhost:0' })));
}
