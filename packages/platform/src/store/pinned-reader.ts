import { keys } from './keys.js';
import type { ReleaseReader } from './release-store.js';

/** A store as it was when a snapshot was the newest of its environment: what came later is not there. */
export function createPinnedReader(
  reader: ReleaseReader,
  environment: string,
  number: number,
): ReleaseReader {
  const log = keys.log(environment);
  const last = keys.snapshot(environment, number);
  // Numbers are padded: keys are in the order of the numbers.
  const isLater = (key: string) => key.startsWith(log) && key > last;
  return {
    place: reader.place,
    get: async (key, options) => (isLater(key) ? undefined : reader.get(key, options)),
    async *list(prefix, options) {
      for await (const object of reader.list(prefix, options)) if (!isLater(object.key)) yield object;
    },
  };
}
