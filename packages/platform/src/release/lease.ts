import { randomUUID } from 'node:crypto';
import { PlatformError } from '../platform-error.js';
import { keys } from '../store/keys.js';
import type { ReleaseStore } from '../store/release-store.js';
import type { ReleaseName } from './release.js';

/**
 * For how long a lease protects, and a tombstone announces a deletion, in milliseconds: far more than a deploy takes, and than the
 * clocks of a store and of those who use it are apart (S3 refuses requests that are off by 15 minutes).
 */
export const LEASE_MS = 60 * 60 * 1000;

/**
 * Protects a release from gc, whether it exists already or not. Rejects with RELEASE_BEING_DELETED.
 *
 * gc and its users never meet, in whatever order they go: the user writes a lease, then looks for a tombstone; gc writes a tombstone,
 * then looks for leases. Both seeing nothing would need each to have looked before the other wrote, and so before it wrote itself.
 * When a gc has ended before the user looks, the thing is gone: a release without its record, which gc deletes first, is none.
 */
export async function takeLease(
  store: ReleaseStore,
  { app, version }: ReleaseName,
  signal?: AbortSignal,
): Promise<void> {
  await store.createOnce(keys.lease(app, version, randomUUID()), new Uint8Array(), { signal });
  for await (const { modified } of store.list(keys.tombstones(app, version), { signal }))
    throw new PlatformError(
      'RELEASE_BEING_DELETED',
      `Release ${app}@${version} is being deleted by "weft gc" since ${modified.toISOString()}. Repeat this when that has ended; if it was ` +
        'cut off, run "weft gc" again an hour after it began, then repeat this.',
    );
}

/** Takes a lease on a release; what it gives back takes another one whenever that would soon be too old. Both reject with RELEASE_BEING_DELETED. */
export async function holdRelease(
  store: ReleaseStore,
  release: ReleaseName,
  signal?: AbortSignal,
): Promise<() => Promise<void>> {
  let taken = Number.NaN;
  const renew = async () => {
    const now = Date.now();
    // Also after a jump of the clock, to either side.
    if (now >= taken && now < taken + LEASE_MS / 2) return;
    await takeLease(store, release, signal);
    taken = now;
  };
  await renew();
  return renew;
}
