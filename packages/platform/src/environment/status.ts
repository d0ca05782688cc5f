import { inParallel } from '../release/in-parallel.js';
import type { ReleaseReader } from '../store/release-store.js';
import { isExpired } from './expiry.js';
import { listEnvironments } from './list-environments.js';
import { readEnvironment } from './read-environment.js';
import { readPastSnapshot } from './read-log.js';
import type { EnvironmentSnapshot, LiveRelease } from './snapshot.js';

/** What is live, without what the log says of how it came to be. */
export interface EnvironmentStatus extends Pick<
  EnvironmentSnapshot,
  'environment' | 'number' | 'at' | 'by' | 'why' | 'canaries' | 'expires'
> {
  /** By name, in order. `at`: when the release came, by the snapshot `since`. */
  apps: Record<string, LiveRelease & { at: string }>;
  /** A preview whose time is over is served no more. */
  expired: boolean;
}

/** The state of one environment, or by name of all that are served: not of previews that have expired. Rejects with ENVIRONMENT_UNKNOWN. */
export async function status(
  reader: ReleaseReader,
  { environment, now = () => new Date() }: { environment?: string; now?: () => Date } = {},
): Promise<EnvironmentStatus[]> {
  const names = environment === undefined ? await listEnvironments(reader) : [environment];
  const found: EnvironmentStatus[] = [];
  for (const name of names) found.push(await statusOf(reader, await readEnvironment(reader, name), now()));
  return found.filter(({ expired }) => environment !== undefined || !expired);
}

async function statusOf(
  reader: ReleaseReader,
  snapshot: EnvironmentSnapshot,
  now: Date,
): Promise<EnvironmentStatus> {
  const { environment, number, at, by, why, canaries, expires } = snapshot;
  const times = await timesOf(reader, snapshot);
  const apps = Object.entries(snapshot.apps)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([app, live]) => [app, { ...live, at: times.get(live.since) ?? at }] as const);
  return {
    ...{ environment, number, at, by, why, canaries, expires },
    apps: Object.fromEntries(apps),
    expired: isExpired(snapshot, now),
  };
}

/** When the snapshots were written that brought what is live. */
async function timesOf(reader: ReleaseReader, { environment, apps }: EnvironmentSnapshot) {
  const times = new Map<number, string>();
  const numbers = new Set(Object.values(apps).map(({ since }) => since));
  await inParallel(numbers, 16, async number => {
    times.set(number, (await readPastSnapshot(reader, environment, number)).at);
  });
  return times;
}
