import { FederationError } from '../federation-error.js';
import { latestSchema, latestUrl, snapshotUrl, withoutCanaries } from '../manifest/edge-addresses.js';
import { snapshotAt } from '../manifest/snapshot-at.js';
import { snapshotSchema } from '../manifest/snapshot.js';
import { parseJson } from '../parse-json.js';
import { retry } from '../retry.js';
import type { AppsSource } from './apps-source.js';
import type { ReadUrl } from './read-url.js';

const TIMEOUT = 10_000;

/** An edge as a source: `origin` serves the environment. Scripts come from there, and from the origins that its snapshot allows. */
export function edgeSource(origin: string, environment: string, read: ReadUrl): AppsSource {
  let origins = [new URL(origin).origin];

  const readJson = async <T>(
    path: string,
    parse: (value: unknown) => T,
    signal?: AbortSignal,
  ): Promise<T> => {
    const url = new URL(path, origin).href;
    const end = AbortSignal.timeout(TIMEOUT);
    const all = signal ? AbortSignal.any([signal, end]) : end;
    const content = await retry(() => read(url, all), undefined, signal).catch((cause: unknown) => {
      signal?.throwIfAborted();
      throw new FederationError('SNAPSHOT_UNREACHABLE', { url, phase: 'lookup', cause });
    });
    try {
      return parse(parseJson(new TextDecoder().decode(content)));
    } catch (cause) {
      throw new FederationError('SNAPSHOT_INVALID', { url, phase: 'lookup', cause });
    }
  };

  return {
    async live(signal) {
      const latest = await readJson(latestUrl(environment), value => latestSchema(value, 'latest'), signal);
      // A process is no visitor: it has no part in canaries.
      const path = snapshotUrl(environment, withoutCanaries(latest.id));
      const snapshot = await readJson(path, value => snapshotSchema(value, 'snapshot'), signal);
      origins = [...new Set([new URL(origin).origin, ...(snapshot.origins ?? [])])];
      return snapshotAt(snapshot, new URL(path, origin));
    },
    allows: url => origins.includes(new URL(url).origin),
  };
}
