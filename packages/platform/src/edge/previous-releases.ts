import { own } from '../environment/own.js';
import { readSnapshot } from '../environment/read-log.js';
import type { EnvironmentSnapshot } from '../environment/snapshot.js';
import { hasCode } from '../platform-error.js';
import { inParallel } from '../release/in-parallel.js';
import type { ReleaseReader } from '../store/release-store.js';
import { createLru } from './lru.js';
import type { ReleaseFacts } from './release-facts.js';
import type { Releases } from './releases.js';

/** Of each live app of a snapshot the release that was live before; those that have one, and that are still in the store. */
export type PreviousReleases = (snapshot: EnvironmentSnapshot) => Promise<ReadonlyMap<string, ReleaseFacts>>;

const KEPT = 50_000;
const AT_ONCE = 16;

/**
 * Looks one step back: into the snapshot before the one that brought the live release. Never rejects: a store that cannot tell what was
 * stops no page, which then has nothing to fall back on.
 */
export function createPreviousReleases(reader: ReleaseReader, releases: Releases): PreviousReleases {
  /** Versions by environment, app and the number of the snapshot that ended them, empty where there was none: of what never changes. */
  const ended = createLru<string>(KEPT);
  const keyOf = (environment: string, app: string, since: number) => `${environment} ${app} ${since}`;

  const readEnded = async ({ environment, apps }: EnvironmentSnapshot, since: number) => {
    const before =
      since > 1 ? await readSnapshot(reader, environment, since - 1).catch(lostIsNone) : undefined;
    for (const [app, live] of Object.entries(apps)) {
      const version = own(before?.apps ?? {}, app)?.version ?? '';
      if (live.since === since) ended.set(keyOf(environment, app, since), version);
    }
  };

  const load = async (app: string, version: string, into: Map<string, ReleaseFacts>) => {
    const facts = await releases.load(app, version).catch(lostIsNone);
    if (facts) into.set(app, facts);
  };

  return async snapshot => {
    const live = Object.entries(snapshot.apps);
    const endedBy = (app: string, since: number) => ended.get(keyOf(snapshot.environment, app, since));
    const unread = live.filter(([app, { since }]) => endedBy(app, since) === undefined);
    const found = new Map<string, ReleaseFacts>();
    try {
      const numbers = new Set(unread.map(([, { since }]) => since));
      await inParallel(numbers, AT_ONCE, since => readEnded(snapshot, since));
      await inParallel(live, AT_ONCE, async ([app, { version, since }]) => {
        const before = endedBy(app, since);
        if (before && before !== version) await load(app, before, found);
      });
    } catch {
      // The store is down: what was found until then is what there is.
    }
    return found;
  };
}

const lostIsNone = (error: unknown) => {
  if (hasCode(error, 'STORE_CORRUPT')) return undefined;
  throw error;
};
