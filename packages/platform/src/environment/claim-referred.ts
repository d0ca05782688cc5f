import { claimRelease } from '../release/claim-release.js';
import { inParallel } from '../release/in-parallel.js';
import type { ReleaseName } from '../release/release.js';
import type { ReleaseStore } from '../store/release-store.js';
import { checkPages } from './check-pages.js';
import { checkRelease } from './check-release.js';
import { referredReleases } from './referred-releases.js';
import type { EnvironmentSnapshot } from './snapshot.js';

/** More at once would only wait for a connection to the store. */
const AT_ONCE = 16;

/**
 * Claims the releases that a snapshot newly refers to, each once for all tries to write it. Rejects with APP_UNKNOWN, RELEASE_UNKNOWN,
 * PAGE_TAKEN or RELEASE_BEING_DELETED.
 */
export function claimReferred(store: ReleaseStore) {
  const claimed = new Set<string>();
  return async function claim(
    current: EnvironmentSnapshot | undefined,
    next: EnvironmentSnapshot,
  ): Promise<void> {
    const added = [...newlyReferred(current, next)].filter(([name]) => !claimed.has(name));
    // All are looked at before the first is claimed: a mistyped one leaves no lease behind.
    await inParallel(added, AT_ONCE, ([, release]) => checkRelease(store, release));
    await checkPages(store, current, next, [...newlyReferred(current, next).values()]);
    await inParallel(added, AT_ONCE, async ([name, release]) => {
      await claimRelease(store, release);
      claimed.add(name);
    });
  };
}

/** What an expired preview referred to may be gone, so all of a preview that is renewed counts as new. */
function newlyReferred(
  current: EnvironmentSnapshot | undefined,
  next: EnvironmentSnapshot,
): Map<string, ReleaseName> {
  const referred = referredReleases(next);
  if (current && current.expires === next.expires)
    for (const name of referredReleases(current).keys()) referred.delete(name);
  return referred;
}
