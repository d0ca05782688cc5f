import { useEffect, useSyncExternalStore } from 'react';
import { holdUpdate, onUpdate, type Update } from '../index.js';

/** The snapshot that is newer than the page's; undefined while there is none. */
export const useUpdate = (): Update | undefined => useSyncExternalStore(onUpdate, currentUpdate, none);

/** Keeps the page on its snapshot as long as `hold` is true, while a form has unsaved entries for example. */
export function useHoldUpdate(hold: boolean): void {
  useEffect(() => (hold ? holdUpdate() : undefined), [hold]);
}

// A page that comes from a server is of the newest.
const none = () => undefined;

function currentUpdate(): Update | undefined {
  let current: Update | undefined;
  // Who listens is told at once of an update that is known.
  onUpdate(update => (current = update))();
  return current;
}
