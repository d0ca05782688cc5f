import { createFederation } from './create-federation.js';
import { fetchJson } from './fetch-json.js';
import { createLoadScript } from './load-script.js';
import { readSnapshot } from './read-snapshot.js';
import { installFederation } from './registry.js';
import { whenIdle } from './when-idle.js';

/** The runtime of a page: evaluated once, before the first app's entry. */
installFederation(() =>
  createFederation({
    snapshot: readSnapshot(),
    fetchJson,
    whenIdle,
    loadScript: createLoadScript(),
    importModule: url => import(/* webpackIgnore: true */ url) as Promise<unknown>,
    globals: globalThis as unknown as Record<string, unknown>,
  }),
);
