import { decodeSnapshot } from '../environment/decode-snapshot.js';
import type { EnvironmentSnapshot } from '../environment/snapshot.js';
import { keys } from '../store/keys.js';
import type { ReleaseReader } from '../store/release-store.js';

/**
 * The newest snapshot that can be read while the store is down, or undefined: a reader with a cache still lists what it has kept. So an
 * edge that starts then has something to serve.
 */
export async function lastKnown(
  reader: ReleaseReader,
  environment: string,
): Promise<EnvironmentSnapshot | undefined> {
  let last: string | undefined;
  for await (const { key } of reader.list(keys.log(environment))) last = key;
  const content = last === undefined ? undefined : await reader.get(last);
  return content && decodeSnapshot(content, last ?? '');
}
