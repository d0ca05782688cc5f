import { onUpdate } from '@weft/federation-runtime';
import type { Store } from './store';

/** The id of a snapshot that is newer than the page's; undefined while none is known. */
export function createNewerSnapshot(): Store<string | undefined> {
  let newer: string | undefined;
  return {
    read: () => newer,
    subscribe: listener =>
      onUpdate(update => {
        newer = update?.id;
        listener();
      }),
  };
}
