import type { ReleaseReader } from '../store/release-store.js';
import { readPastSnapshot } from './read-log.js';
import type { EnvironmentSnapshot } from './snapshot.js';

/** So many are read at once: a store far away takes as long for one. */
const AT_ONCE = 16;

/** The snapshots of an environment from `newest` back to the first. Rejects with STORE_CORRUPT, also for one that is missing. */
export async function* readHistory(
  reader: ReleaseReader,
  newest: EnvironmentSnapshot,
): AsyncGenerator<EnvironmentSnapshot> {
  yield newest;
  for (let last = newest.number - 1; last > 0; last -= AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, last) }, (_, index) => last - index);
    yield* await Promise.all(numbers.map(number => readPastSnapshot(reader, newest.environment, number)));
  }
}
