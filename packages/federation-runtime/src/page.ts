import { createEvents } from './create-events.js';
import { createFederation } from './create-federation.js';
import { fetchJson } from './fetch-json.js';
import { createLoadScript } from './load-script.js';
import { lockFederation } from './lock-federation.js';
import { readSnapshot } from './read-snapshot.js';
import { findFederation } from './registry.js';
import { createScriptUrl } from './script-url.js';
import { showNotice } from './show-notice.js';
import { whenIdle } from './when-idle.js';
import { whenParsed } from './when-parsed.js';

/** The runtime of a page: evaluated once, before the first app's entry. */
if (!findFederation()) {
  const { snapshot, error } = readSnapshot();
  const events = createEvents(snapshot.id);
  const { emit } = events;
  if (error) {
    emit({ type: 'failure', code: error.code, message: error.message, error });
    console.error(error);
  }
  const scriptUrl = createScriptUrl(snapshot.origins, emit);
  const registry = createFederation({
    ...{ snapshot, events, fetchJson, whenIdle, whenParsed, showNotice, scriptUrl },
    loadScript: createLoadScript(emit, scriptUrl),
    importModule: url => import(/* webpackIgnore: true */ scriptUrl(url)) as Promise<unknown>,
    globals: globalThis as unknown as Record<string, unknown>,
  });
  lockFederation(registry, emit);
}
