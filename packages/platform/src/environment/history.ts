import type { ReleaseReader } from '../store/release-store.js';
import { liveRelease } from './live-release.js';
import { own } from './own.js';
import { readEnvironment } from './read-environment.js';
import { readHistory } from './read-history.js';
import type { EnvironmentSnapshot } from './snapshot.js';

export interface HistoryOptions {
  environment: string;
  /** Only what changed this app, or a canary of it. */
  app?: string;
  /** At most so many. */
  limit: number;
}

/** The newest snapshots of an environment, newest first; each says what it changed. Rejects with ENVIRONMENT_UNKNOWN, APP_UNKNOWN. */
export async function history(
  reader: ReleaseReader,
  { environment, app, limit }: HistoryOptions,
): Promise<EnvironmentSnapshot[]> {
  const newest = await readEnvironment(reader, environment);
  const found: EnvironmentSnapshot[] = [];
  for await (const snapshot of readHistory(reader, newest)) {
    if (found.length >= limit) break;
    if (app === undefined || concerns(snapshot, app)) found.push(snapshot);
  }
  if (app !== undefined && found.length === 0) liveRelease(newest, app);
  return found;
}

function concerns({ change: { difference } }: EnvironmentSnapshot, app: string): boolean {
  if (own(difference.apps, app)) return true;
  const canaries = Object.values(difference.canaries).flatMap(({ from, to }) => [from, to]);
  return canaries.some(canary => own(canary?.apps ?? {}, app) !== undefined);
}
