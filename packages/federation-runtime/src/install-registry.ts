import { createEvents } from './create-events.js';
import { createRegistry } from './create-registry.js';
import { createFailedReleases } from './failed-releases.js';
import { fetchPlainly } from './fetch-plainly.js';
import { createLoadOnce } from './load-once.js';
import { lockFederation } from './lock-federation.js';
import { readSnapshot } from './read-snapshot.js';
import { findFederation } from './registry.js';
import { runningScript } from './running-script.js';
import { createScriptUrl } from './script-url.js';
import { showNotice } from './show-notice.js';
import type { Tools } from './tools.js';
import { whenParsed } from './when-parsed.js';

/** Puts a registry on the page, with what the page and its browser have; gives nothing where there is one already. */
export function installRegistry(): Tools | undefined {
  if (findFederation()) return undefined;
  const { snapshot, error } = readSnapshot();
  const events = createEvents(snapshot.id);
  const { emit } = events;
  const scriptUrl = createScriptUrl(snapshot.origins, emit);
  const tools = createRegistry({
    ...{ snapshot, events, fetchJson: fetchPlainly, whenParsed, showNotice, scriptUrl },
    failed: createFailedReleases(),
    running: runningScript,
    loadScript: createLoadOnce(emit, scriptUrl),
    globals: globalThis as unknown as Record<string, unknown>,
  });
  if (error) {
    tools.tell(error);
    console.error(error);
  }
  lockFederation(tools.registry, emit);
  return tools;
}
