import type { Snapshot } from '@weft/federation-runtime/manifest';
import type { LocatedDefinition } from '../definition/check-neighbours.js';
import { developmentGlobal } from '../definition/resolve-app.js';

/** The snapshot of the dev servers of a workspace: every app at its own port, with stable names. */
export const developmentSnapshot = (apps: readonly LocatedDefinition[]): Snapshot => ({
  format: 1,
  environment: 'development',
  apps: Object.fromEntries(
    apps.map(({ definition: { name, devPort, page } }) => [
      name,
      { entry: `http://localhost:${devPort}/${name}.js`, global: developmentGlobal(name), page },
    ]),
  ),
});
