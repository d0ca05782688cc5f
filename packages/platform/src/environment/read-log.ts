import { PlatformError } from '../platform-error.js';
import { keys } from '../store/keys.js';
import type { ReleaseReader } from '../store/release-store.js';
import { decodeSnapshot } from './decode-snapshot.js';
import type { EnvironmentSnapshot } from './snapshot.js';

interface Options {
  signal?: AbortSignal;
}

/** A snapshot by its number, or undefined. Rejects with STORE_CORRUPT when it cannot be read. */
export async function readSnapshot(
  reader: ReleaseReader,
  environment: string,
  number: number,
  options?: Options,
): Promise<EnvironmentSnapshot | undefined> {
  const key = keys.snapshot(environment, number);
  const content = await reader.get(key, options);
  return content && decodeSnapshot(content, key);
}

/** A snapshot that has to be there, because a later one is. Rejects with STORE_CORRUPT. */
export async function readPastSnapshot(
  reader: ReleaseReader,
  environment: string,
  number: number,
  options?: Options,
): Promise<EnvironmentSnapshot> {
  const snapshot = await readSnapshot(reader, environment, number, options);
  if (snapshot) return snapshot;
  throw new PlatformError(
    'STORE_CORRUPT',
    `${keys.snapshot(environment, number)} is missing in ${reader.place}, though later ones are there. Bring it back from a backup of the store.`,
  );
}

/** The newest snapshot of an environment, or undefined. `after`: a number that is known to exist, to look from there. */
export async function latestSnapshot(
  reader: ReleaseReader,
  environment: string,
  after = 0,
  options?: Options,
): Promise<EnvironmentSnapshot | undefined> {
  const newest = await findNewest(reader, environment, after, options);
  if (newest) return decodeSnapshot(newest.content, keys.snapshot(environment, newest.number));
  return after > 0 ? readSnapshot(reader, environment, after, options) : undefined;
}

/** The newest snapshot when one is at hand already; that very one when there is none after it, for the price of one look. */
export async function newestSince(
  reader: ReleaseReader,
  known: EnvironmentSnapshot,
  options?: Options,
): Promise<EnvironmentSnapshot> {
  const { environment, number } = known;
  const newest = await findNewest(reader, environment, number, options);
  return newest ? decodeSnapshot(newest.content, keys.snapshot(environment, newest.number)) : known;
}

/** Numbers have no gaps, so steps that double and then halve find the last one: 34 looks in a log of 100,000. */
async function findNewest(reader: ReleaseReader, environment: string, after: number, options?: Options) {
  let newest: { number: number; content: Uint8Array } | undefined;
  let there = after;
  let missing = Infinity;
  for (let step = 1; missing - there > 1; step *= 2) {
    const number = Math.min(there + step, Math.floor((there + missing) / 2));
    const content = await reader.get(keys.snapshot(environment, number), options);
    if (content) newest = { number: (there = number), content };
    else missing = number;
  }
  return newest;
}
