import { FederationError } from '../federation-error.js';
import { object, string } from '../manifest/schema.js';
import { snapshotSchema, type AppLocation, type Snapshot } from '../manifest/snapshot.js';
import { parseJson } from '../parse-json.js';
import { retry } from '../retry.js';
import type { AppsSource } from './apps-source.js';
import type { ReadUrl } from './read-url.js';

const latestSchema = object({ id: string });
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
      const name = encodeURIComponent(environment);
      const { id: found } = await readJson(
        `/_weft/environments/${name}/latest`,
        value => latestSchema(value, 'latest'),
        signal,
      );
      // A process is no visitor: it has no part in canaries.
      const id = found.replace(/\+.*/, '');
      const path = `/_weft/snapshots/${name}/${id}.json`;
      const snapshot = await readJson(path, value => snapshotSchema(value, 'snapshot'), signal);
      origins = [...new Set([new URL(origin).origin, ...(snapshot.origins ?? [])])];
      return located(snapshot, new URL(path, origin));
    },
    allows: url => origins.includes(new URL(url).origin),
  };
}

/** With URLs as they are seen from anywhere. */
function located({ apps, content, ...rest }: Snapshot, base: URL): Snapshot {
  const at = (url: string) => new URL(url, base).href;
  const locate = ({ entry, previous, page, ...location }: AppLocation): AppLocation => ({
    ...location,
    entry: at(entry),
    previous: previous && { ...previous, entry: at(previous.entry) },
    // Only browsers ask for files before they know who needs them.
    page: page && { ...page, files: undefined },
  });
  return {
    ...rest,
    content: content && at(content),
    apps: Object.fromEntries(Object.entries(apps).map(([app, location]) => [app, locate(location)])),
  };
}
