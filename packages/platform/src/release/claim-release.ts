import type { ReleaseStore } from '../store/release-store.js';
import { takeLease } from './lease.js';
import { readRelease } from './read-release.js';
import type { Release, ReleaseName } from './release.js';

/**
 * To be called before a log refers to a release: gc then spares it for an hour, and after that because of the log. Rejects with
 * RELEASE_UNKNOWN, RELEASE_BEING_DELETED or STORE_CORRUPT.
 */
export async function claimRelease(store: ReleaseStore, release: ReleaseName): Promise<Release> {
  await takeLease(store, release);
  return readRelease(store, release.app, release.version);
}
