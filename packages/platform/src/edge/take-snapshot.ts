import { createHash } from 'node:crypto';
import { own } from '../environment/own.js';
import { referredReleases } from '../environment/referred-releases.js';
import type { EnvironmentSnapshot } from '../environment/snapshot.js';
import { canariesFor, variant } from '../environment/variant.js';
import { createLru } from './lru.js';
import { pageTable } from './page-table.js';
import type { PreviousReleases } from './previous-releases.js';
import type { ReleaseFacts } from './release-facts.js';
import type { Releases } from './releases.js';
import type { View } from './view.js';

/** A snapshot with everything at hand that answers need of it. */
export interface TakenSnapshot {
  snapshot: EnvironmentSnapshot;
  hasCanaries: boolean;
  /** What a visitor gets. */
  viewFor(visitor: string | undefined): View;
  /** By names of canaries. */
  view(names: readonly string[]): View;
}

/** Where the releases of a snapshot come from. */
export interface SnapshotSources {
  releases: Releases;
  previousOf: PreviousReleases;
}

export type TakeSnapshot = (snapshot: EnvironmentSnapshot) => Promise<TakenSnapshot>;

// Canaries of a snapshot may be combined in many ways.
const VIEWS = 64;

/** Reads the releases of a snapshot. Rejects when one cannot be read, so that nothing is served by halves. */
export async function takeSnapshot(
  { releases, previousOf }: SnapshotSources,
  snapshot: EnvironmentSnapshot,
): Promise<TakenSnapshot> {
  const [loaded, before] = await Promise.all([
    releases.loadAll([...referredReleases(snapshot).values()]),
    previousOf(snapshot),
  ]);
  const views = createLru<View>(VIEWS);

  /** Before a release of a canary is the one that everybody else has. */
  const previous = ({ app, version }: ReleaseFacts) => {
    const live = own(snapshot.apps, app)?.version;
    return live === undefined || live === version ? before.get(app) : loaded.get(`${app}@${live}`);
  };

  const view = (names: readonly string[]) => {
    const key = names.join('+');
    const known = views.get(key);
    if (known) return known;
    const { id, apps } = variant(snapshot, names);
    const facts = Object.entries(apps).flatMap(([app, version]) => {
      const found = loaded.get(`${app}@${version}`);
      return found ? [[app, found] as const] : [];
    });
    const made = createView(snapshot.environment, id, new Map(facts), previous);
    views.set(key, made);
    return made;
  };

  const viewFor = (visitor: string | undefined) =>
    view(visitor === undefined ? [] : canariesFor(snapshot, visitor));

  return { snapshot, hasCanaries: Object.keys(snapshot.canaries).length > 0, viewFor, view };
}

function createView(
  environment: string,
  id: string,
  apps: ReadonlyMap<string, ReleaseFacts>,
  previousOf: (live: ReleaseFacts) => ReleaseFacts | undefined,
): View {
  const previous = new Map<string, ReleaseFacts>();
  for (const [app, live] of apps) {
    const before = previousOf(live);
    if (before) previous.set(app, before);
  }
  return { environment, id, state: stateOf(apps), apps, previous, table: pageTable(apps) };
}

function stateOf(apps: ReadonlyMap<string, ReleaseFacts>): string {
  const releases = [...apps.values()].map(({ app, version }) => `${app}@${version}`).sort();
  return createHash('sha256').update(releases.join('\n')).digest('hex').slice(0, 8);
}
