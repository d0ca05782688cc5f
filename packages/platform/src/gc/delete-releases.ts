import { randomUUID } from 'node:crypto';
import { inParallel } from '../release/in-parallel.js';
import { LEASE_MS } from '../release/lease.js';
import type { ReleaseName } from '../release/release.js';
import { keys } from '../store/keys.js';
import type { ReleaseStore } from '../store/release-store.js';

// So few that it is done long before another gc takes the tombstones for forgotten ones.
const ROUND = 100;
const AT_ONCE = 8;

/**
 * Deletes releases, and gives those back that it has deleted. `look` is called once all of a round have a tombstone, and tells
 * which are needed after all; release/lease.ts says why nobody can begin to need one after that.
 */
export async function deleteReleases<T extends ReleaseName>(
  store: ReleaseStore,
  releases: readonly T[],
  look: () => Promise<(release: ReleaseName) => boolean>,
): Promise<Set<T>> {
  const deleted = new Set<T>();
  for (let first = 0; first < releases.length; first += ROUND)
    await deleteRound(store, releases.slice(first, first + ROUND), look, release => deleted.add(release));
  return deleted;
}

async function deleteRound<T extends ReleaseName>(
  store: ReleaseStore,
  round: readonly T[],
  look: () => Promise<(release: ReleaseName) => boolean>,
  onDeleted: (release: T) => void,
): Promise<void> {
  const nonce = randomUUID();
  const begun = Date.now();
  const tombstone = ({ app, version }: ReleaseName) => keys.tombstone(app, version, nonce);
  try {
    await inParallel(round, AT_ONCE, async release => {
      await store.createOnce(tombstone(release), new Uint8Array());
    });
    const isNeeded = await look();
    for (const release of round) {
      // A machine that slept comes back to tombstones that may be gone.
      if (isNeeded(release) || Date.now() - begun > LEASE_MS / 2) continue;
      await deleteRelease(store, release);
      onDeleted(release);
    }
  } finally {
    await inParallel(round, AT_ONCE, release => store.delete(tombstone(release)));
  }
}

/** The record goes first: what is left when it is cut off is not visible. */
async function deleteRelease(store: ReleaseStore, release: ReleaseName): Promise<void> {
  await store.delete(keys.release(release.app, release.version));
  const files: string[] = [];
  for await (const { key } of store.list(keys.files(release.app, release.version))) files.push(key);
  await inParallel(files, AT_ONCE, key => store.delete(key));
}
