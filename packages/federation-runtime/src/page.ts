import { createFederation } from './create-federation.js';
import { createLoadScript } from './load-script.js';
import { readSnapshot } from './read-snapshot.js';
import { installFederation } from './registry.js';

/** The runtime of a page: evaluated once, before the first app's entry. */
installFederation(() =>
  createFederation({
    snapshot: readSnapshot(),
    loadScript: createLoadScript(),
    importModule: url => import(/* webpackIgnore: true */ url) as Promise<unknown>,
    globals: globalThis as unknown as Record<string, unknown>,
  }),
);
