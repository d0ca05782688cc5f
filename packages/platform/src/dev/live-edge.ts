import { openInspectorFiles } from '../edge/inspector-files.js';
import { serveEdge } from '../edge/serve-edge.js';
import { readEnvironment } from '../environment/read-environment.js';
import { openReader } from '../store/open-store.js';
import { createPinnedReader } from '../store/pinned-reader.js';
import { edgeOrigin } from '../remote/open-source.js';

/** What apps that do not run from source are taken of. */
export interface LiveSource {
  /** An edge that serves it. */
  from?: string;
  /** Else the store that it is in. */
  store: string;
  environment: string;
  /** A snapshot of it. @default the newest */
  number?: number;
  /** Where an edge of our own listens. @default a free one */
  port?: number;
}

/** An edge that has an environment. */
export interface LiveEdge {
  origin: string;
  environment: string;
  /** To people. */
  place: string;
  close(): Promise<void>;
}

/** Opens it: that of others where an origin is given, else one of our own for the store. Rejects with USAGE, ENVIRONMENT_UNKNOWN, STORE_UNREACHABLE. */
export async function openLiveEdge({
  from,
  store,
  environment,
  number,
  port = 0,
}: LiveSource): Promise<LiveEdge> {
  if (from !== undefined) {
    const origin = edgeOrigin(from);
    return { origin, environment, place: origin, close: async () => {} };
  }
  const reader = await openReader(store);
  await readEnvironment(reader, environment);
  const pinned = number === undefined ? reader : createPinnedReader(reader, environment, number);
  const edge = await serveEdge({
    ...{ reader: pinned, environment, port, host: 'localhost', inspector: openInspectorFiles() },
  });
  return { ...edge, environment, place: reader.place };
}
