import { hasCode } from '../platform-error.js';
import type { ReleaseReader, ReleaseStore, StoredObject } from './release-store.js';

/**
 * Reads a store through a copy on this machine, for those to whom everything is immutable: an edge goes on, and even starts, while the
 * store is down. What is missing is asked for again each time. A cache that fails is a cache that has nothing.
 */
export function createCachedReader(origin: ReleaseReader, cache: ReleaseStore): ReleaseReader {
  const underway = new Map<string, Promise<Uint8Array | undefined>>();

  const read = async (key: string) => {
    const kept = await cache.get(key).catch(() => undefined);
    if (kept) return kept;
    const content = await origin.get(key);
    if (content) await cache.createOnce(key, content).catch(() => false);
    return content;
  };

  const readTogether = (key: string) => {
    const found = underway.get(key) ?? read(key).finally(() => underway.delete(key));
    underway.set(key, found);
    return found;
  };

  return {
    place: origin.place,
    // Who gives up stops waiting; the others, and the cache, still want the content.
    async get(key, { signal } = {}) {
      signal?.throwIfAborted();
      return untilAborted(readTogether(key), signal);
    },
    async *list(prefix, { after, signal } = {}) {
      let last = after;
      try {
        for await (const found of origin.list(prefix, { after, signal })) {
          last = found.key;
          yield found;
        }
      } catch (error) {
        if (!hasCode(error, 'STORE_UNREACHABLE')) throw error;
        yield* rest(cache, prefix, { after: last, signal }, error);
      }
    },
  };
}

/** What the cache knows, when the store fails; its error when the cache knows nothing. */
async function* rest(
  cache: ReleaseStore,
  prefix: string,
  options: { after?: string; signal?: AbortSignal },
  error: unknown,
): AsyncGenerator<StoredObject> {
  let known = false;
  for await (const found of cache.list(prefix, options)) {
    known = true;
    yield found;
  }
  if (!known) throw error;
}

async function untilAborted<T>(result: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (!signal) return result;
  const stop = new AbortController();
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { signal: stop.signal });
  });
  try {
    return await Promise.race([result, aborted]);
  } finally {
    stop.abort();
  }
}
