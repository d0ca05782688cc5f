import { PlatformError } from '../platform-error.js';
import { openReader } from '../store/open-store.js';
import { edgeSource } from './edge-source.js';
import type { RemoteSource } from './remote-source.js';
import { storeSource } from './store-source.js';

interface SourceOptions {
  /** The edge, where it was said. */
  from?: string;
  /** The store, where it was said. */
  store?: string;
  /** The store that is meant where neither was said. */
  usual: string;
  signal?: AbortSignal;
}

/** Opens the source that was asked for; asks it for nothing yet. Rejects with USAGE. */
export async function openSource({ from, store, usual, signal }: SourceOptions): Promise<RemoteSource> {
  if (from === undefined) return storeSource(await openReader(store ?? usual), signal);
  if (store !== undefined)
    throw new PlatformError('USAGE', '--from names an edge and --store a store: give one of them.');
  return edgeSource(edgeOrigin(from), { signal });
}

/** The origin of an edge as people write it. Throws USAGE. */
export function edgeOrigin(from: string): string {
  if (URL.canParse(from) && /^https?:$/.test(new URL(from).protocol)) return new URL(from).origin;
  throw new PlatformError('USAGE', `"${from}" is no address of an edge: write it as https://shop.example.`);
}
