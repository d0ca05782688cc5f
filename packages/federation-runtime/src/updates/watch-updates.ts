import { federation } from '../registry.js';
import { navigateFully } from './full-navigation.js';
import { watchLatest } from './watch-latest.js';

/**
 * Keeps an eye on newer snapshots for the registry of this page. The host does it when it starts, with code of its own: a page is
 * drawn before any of this is needed. A page whose snapshot names no place to ask, as on dev servers, is left alone.
 */
export function watchUpdates(): void {
  const { snapshot, updates } = federation();
  if (!snapshot?.latest || !updates) return;
  const { id = '', state, latest } = snapshot;
  watchLatest(latest, newest => {
    // After a rollback another number may stand for the releases that the page has.
    if (newest.state !== undefined && newest.state === state) updates.learn(id);
    else if (!isOlder(newest.id, id)) updates.learn(newest.id);
  });
  navigateFully(updates.isDue);
}

/** Numbers only rise, on rollback too: a lower one comes from a server that has not read the newest yet. */
const isOlder = (one: string, other: string) => Number.parseInt(one) < Number.parseInt(other);
