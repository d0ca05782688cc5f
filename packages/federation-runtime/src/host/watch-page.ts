import { markTimings, sendEvents } from '../telemetry/index.js';
import { watchUpdates } from '../updates/watch-updates.js';
import { keepEvents } from './keep-events.js';
import { offerInspector } from './offer-inspector.js';

const WATCHED = Symbol.for('weft.watched.1');

/**
 * What a host does beside drawing its page: watches for newer snapshots, tells of what happens, and lets somebody look into the page. Once per
 * page, although another release of the host may be started in place of one that broke.
 */
export function watchPage(): void {
  const place = globalThis as { [WATCHED]?: true };
  if (place[WATCHED]) return;
  place[WATCHED] = true;
  watchUpdates();
  markTimings();
  sendEvents();
  keepEvents();
  offerInspector();
}
