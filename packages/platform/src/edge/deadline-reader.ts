import { PlatformError } from '../platform-error.js';
import type { ReleaseReader } from '../store/release-store.js';

/** A reader that gives up: a store that takes a request and never answers is as good as down. `ms`: for one object. */
export function withDeadline(reader: ReleaseReader, ms: number): ReleaseReader {
  return {
    place: reader.place,
    list: (prefix, options) => reader.list(prefix, options),
    async get(key) {
      const signal = AbortSignal.timeout(ms);
      const late = new Promise<never>((_resolve, reject) => {
        const message = `${reader.place} did not answer within ${ms / 1000} s when asked for ${key}.`;
        signal.addEventListener('abort', () => reject(new PlatformError('STORE_UNREACHABLE', message)));
      });
      return Promise.race([late, reader.get(key, { signal })]);
    },
  };
}
