import type { FederationEvent } from '../events.js';
import { subscribe } from '../telemetry/subscribe.js';

/** Where they are. Process-wide on purpose: whoever looks into a page comes with a build of its own. */
export const KEPT = Symbol.for('weft.events.1');

/** How many: a page that lives for days must not fill up with what it did. The oldest that were loaded go first. */
const LIMIT = 1000;

/**
 * Keeps what the registry of this page tells, for whoever looks into the page later: itself it has the last 200 events only, and who provides a
 * shared package may have been told long before. Gives the undo, which leaves what is there.
 */
export function keepEvents(page: object = globalThis, limit = LIMIT): () => void {
  const kept: FederationEvent[] = [];
  Object.assign(page, { [KEPT]: kept });
  return subscribe(event => {
    if (kept.push(event) <= limit) return;
    // What was loaded is told with every step that a visitor takes; who provides what, once.
    const place = kept.findIndex(({ type }) => type === 'load-start' || type === 'load-end');
    kept.splice(Math.max(place, 0), 1);
  });
}
