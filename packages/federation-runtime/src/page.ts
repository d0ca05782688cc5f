import { createEvents } from './create-events.js';
import { createFederation } from './create-federation.js';
import { fetchJson } from './fetch-json.js';
import { createLoadScript } from './load-script.js';
import { lockFederation } from './lock-federation.js';
import { createCheckOrigin } from './origins.js';
import { readSnapshot } from './read-snapshot.js';
import { findFederation, installFederation } from './registry.js';
import { scriptUrlPolicy } from './script-url-policy.js';
import { showNotice } from './show-notice.js';
import { whenIdle } from './when-idle.js';
import { whenParsed } from './when-parsed.js';

/** The runtime of a page: evaluated once, before the first app's entry. */
if (!findFederation()) {
  const { snapshot, error } = readSnapshot();
  const events = createEvents(snapshot.id);
  const { emit } = events;
  if (error) {
    const { code, message } = error;
    emit({ type: 'failure', code, message, error });
    console.error(error);
  }
  const scriptUrl = scriptUrlPolicy(createCheckOrigin(snapshot.origins, emit));
  const registry = createFederation({
    ...{ snapshot, events, fetchJson, whenIdle, whenParsed, showNotice, scriptUrl },
    loadScript: createLoadScript({ scriptUrl }),
    importModule: url => import(/* webpackIgnore: true */ url) as Promise<unknown>,
    globals: globalThis as unknown as Record<string, unknown>,
  });
  installFederation(() => lockFederation(registry, emit));
}
