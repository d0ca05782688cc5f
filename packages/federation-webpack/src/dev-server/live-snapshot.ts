import {
  object,
  snapshotSchema,
  string,
  type Schema,
  type Snapshot,
} from '@weft/federation-runtime/manifest';

interface LiveSnapshotOptions {
  /** Origin of the edge. */
  edge: string;
  environment: string;
}

const latestSchema = object({ id: string });

/**
 * Makes what reads an environment through its edge: all apps with absolute URLs. The function rejects while nothing has been read; later it gives
 * what it knows when the edge does not answer.
 */
export function createLiveSnapshot({ edge, environment }: LiveSnapshotOptions): () => Promise<Snapshot> {
  let known: Snapshot | undefined;

  const read = async (): Promise<Snapshot> => {
    const { id } = await json(new URL(`/_weft/environments/${environment}/latest`, edge), latestSchema);
    // Of a visitor with a canary: 12+catalog.
    const [number = ''] = id.split('+');
    if (known?.id === number) return known;
    const url = new URL(`/_weft/snapshots/${environment}/${number}.json`, edge);
    const { apps, ...rest } = await json(url, snapshotSchema);
    return (known = { ...rest, apps: mapValues(apps, app => absolute(app, url)) });
  };

  return () =>
    read().catch((error: unknown) => {
      if (known) return known;
      throw error;
    });
}

async function json<T>(url: URL, schema: Schema<T>): Promise<T> {
  const response = await fetch(url, { signal: AbortSignal.timeout(10_000) });
  if (!response.ok) throw new Error(`${url.href} answered with ${response.status}`);
  return schema(await response.json(), url.href);
}

const absolute = (app: Snapshot['apps'][string], base: URL): Snapshot['apps'][string] => ({
  ...app,
  entry: new URL(app.entry, base).href,
  previous: app.previous && { ...app.previous, entry: new URL(app.previous.entry, base).href },
  // What a page of its edge would fetch ahead.
  page: app.page && { ...app.page, files: undefined, renders: undefined },
});

const mapValues = <T>(object: Record<string, T>, map: (value: T) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
