import type { AppLocation } from '@weft/federation-runtime/manifest';
import type { BuiltScenario } from '../build/build-scenario.ts';

/** Where the apps of another tool are, as the runtime is told of them. `host`: URL of the host's build, with a slash at its end. */
export const foreignLocations = (
  { foreign, missing }: BuiltScenario,
  host: string,
): Record<string, AppLocation> =>
  Object.fromEntries(
    [...foreign, ...(missing ? [missing] : [])].map(app => [
      app,
      { entry: `${host}foreign/${app}/container.js`, global: app.replaceAll('-', '_') },
    ]),
  );
