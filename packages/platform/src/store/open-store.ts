import { openFolderReader, openFolderStore } from './folder-store.js';
import { parseLocation } from './location.js';
import type { ReleaseReader, ReleaseStore } from './release-store.js';

/**
 * Opens a store to read and write: the path of a folder, or `s3://bucket/prefix?endpoint=…&region=…&pathStyle=true`. Rejects with USAGE,
 * STORE_UNREACHABLE, or STORE_UNSAFE when the store does not keep its word about writing once.
 */
export async function openStore(location: string): Promise<ReleaseStore> {
  const place = parseLocation(location);
  if ('folder' in place) return openFolderStore(place.folder);
  // Only who uses S3 pays for loading its client.
  const { openS3Store } = await import('./s3-store.js');
  return openS3Store(place.s3);
}

/** Opens a store only to read: asks it for nothing and writes nothing yet. Rejects with USAGE. */
export async function openReader(location: string): Promise<ReleaseReader> {
  const place = parseLocation(location);
  if ('folder' in place) return openFolderReader(place.folder);
  const { openS3Reader } = await import('./s3-store.js');
  return openS3Reader(place.s3);
}
