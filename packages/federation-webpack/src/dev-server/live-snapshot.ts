import {
  latestSchema,
  latestUrl,
  snapshotAt,
  snapshotSchema,
  snapshotUrl,
  withoutCanaries,
  type Schema,
  type Snapshot,
} from '@weft/federation-runtime/manifest';

interface LiveSnapshotOptions {
  /** Origin of the edge. */
  edge: string;
  environment: string;
}

/**
 * Makes what reads an environment through its edge: all apps with absolute URLs. The function rejects while nothing has been read; later it gives
 * what it knows when the edge does not answer.
 */
export function createLiveSnapshot({ edge, environment }: LiveSnapshotOptions): () => Promise<Snapshot> {
  let known: Snapshot | undefined;

  const read = async (): Promise<Snapshot> => {
    const { id } = await json(new URL(latestUrl(environment), edge), latestSchema);
    // This is no visitor: it has no part in canaries.
    const number = withoutCanaries(id);
    if (known?.id === number) return known;
    const url = new URL(snapshotUrl(environment, number), edge);
    return (known = snapshotAt(await json(url, snapshotSchema), url));
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
