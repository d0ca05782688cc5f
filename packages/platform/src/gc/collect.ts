import { inParallel } from '../release/in-parallel.js';
import type { ReleaseName } from '../release/release.js';
import { keys } from '../store/keys.js';
import type { ReleaseStore } from '../store/release-store.js';
import { deleteReleases } from './delete-releases.js';
import { createNeeds, type Rules } from './needed-releases.js';
import { protections } from './protections.js';
import { storedReleases, type StoredRelease } from './stored-releases.js';

const AT_ONCE = 8;

export interface GarbageOptions extends Omit<Rules, 'now'> {
  /** Changes nothing, and says what would be deleted. @default false */
  dryRun?: boolean;
  /** @default the clock of this machine */
  now?: () => Date;
}

/** A release that was deleted: its files, precompressed forms included, and their size. */
export interface DeletedRelease extends ReleaseName {
  files: number;
  bytes: number;
}

export interface Garbage {
  deleted: DeletedRelease[];
  /** Uploads that were cut off and not repeated. */
  incomplete: DeletedRelease[];
  /** How many releases are left. */
  kept: number;
  /** Of everything that was deleted. */
  files: number;
  bytes: number;
}

/**
 * Deletes the releases that no snapshot within the retention refers to, and uploads that were cut off. Runs beside
 * deploys and other runs of itself, and can be cut off anywhere. Rejects with STORE_CORRUPT, before anything is deleted, when a
 * log cannot be read.
 */
export async function collectGarbage(
  store: ReleaseStore,
  { dryRun = false, now = () => new Date(), ...limits }: GarbageOptions,
): Promise<Garbage> {
  const rules = { ...limits, now: now().getTime() };
  const needs = createNeeds(store, rules);
  /** Leases before logs: who has written to a log needs the lease no more. */
  const look = async () => {
    const { leased, stale } = await protections(store, rules.now);
    const releases = await needs();
    const isNeeded = (release: ReleaseName) =>
      leased.has(keys.leases(release.app, release.version)) || releases.has(nameOf(release));
    return { isNeeded, stale };
  };

  const stored = await storedReleases(store);
  const { isNeeded, stale } = await look();
  const doomed = [...stored.values()]
    .filter(release => release.modified < rules.now - rules.grace && !isNeeded(release))
    .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  if (dryRun) return report(stored, doomed);

  const deleted = await deleteReleases(store, doomed, async () => (await look()).isNeeded);
  await inParallel(stale, AT_ONCE, key => store.delete(key));
  return report(stored, [...deleted]);
}

const nameOf = ({ app, version }: ReleaseName): string => `${app}@${version}`;

function report(stored: ReadonlyMap<string, StoredRelease>, gone: readonly StoredRelease[]): Garbage {
  const said = (visible: boolean) =>
    gone
      .filter(release => release.visible === visible)
      .map(({ app, version, files, bytes }) => ({ app, version, files, bytes }));
  const sum = (figure: 'files' | 'bytes') => gone.reduce((total, release) => total + release[figure], 0);
  const visible = [...stored.values()].filter(release => release.visible).length;
  return {
    deleted: said(true),
    incomplete: said(false),
    kept: visible - said(true).length,
    files: sum('files'),
    bytes: sum('bytes'),
  };
}
