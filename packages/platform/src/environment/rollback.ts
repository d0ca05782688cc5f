import { PlatformError } from '../platform-error.js';
import type { ReleaseReader, ReleaseStore } from '../store/release-store.js';
import { appendSnapshot, type AppendOptions } from './append-snapshot.js';
import { liveRelease } from './live-release.js';
import type { Draft } from './next-snapshot.js';
import { own } from './own.js';
import { existing } from './read-environment.js';
import { readPastSnapshot } from './read-log.js';
import { endCanaries } from './set-releases.js';
import type { EnvironmentSnapshot, LiveRelease } from './snapshot.js';
import { pastSnapshot } from './snapshot-ref.js';

export type RollbackOptions = AppendOptions & { environment: string } & (
    { apps: readonly string[]; to?: undefined } | { to: number; apps?: undefined }
  );

/**
 * Brings back what was live before: of each app the release before its present one, again and again further back, or with `to`
 * all apps of an earlier snapshot. Canaries of what is rolled back end.
 */
export async function rollback(
  store: ReleaseStore,
  { environment, apps, to, ...options }: RollbackOptions,
): Promise<EnvironmentSnapshot> {
  return appendSnapshot(store, environment, options, async maybe => {
    const current = await existing(store, environment, maybe);
    return apps ? rollbackApps(store, current, apps) : rollbackTo(store, current, to);
  });
}

async function rollbackApps(
  reader: ReleaseReader,
  current: EnvironmentSnapshot,
  apps: readonly string[],
): Promise<Draft> {
  if (apps.length === 0) throw new PlatformError('USAGE', 'Name at least one app to roll back.');
  const before = await Promise.all(
    apps.map(async app => [app, await releaseBefore(reader, current, app)] as const),
  );
  return {
    kind: 'rollback',
    apps: { ...current.apps, ...Object.fromEntries(before) },
    canaries: endCanaries(current.canaries, apps),
  };
}

/** It comes with its own `since`, so that the next rollback goes on from there and not back. */
async function releaseBefore(
  reader: ReleaseReader,
  current: EnvironmentSnapshot,
  app: string,
): Promise<LiveRelease> {
  const { version, since } = liveRelease(current, app);
  const { environment } = current;
  const previous = since > 1 ? await readPastSnapshot(reader, environment, since - 1) : undefined;
  const before = own(previous?.apps ?? {}, app);
  if (before) return before;
  throw new PlatformError(
    'SNAPSHOT_UNKNOWN',
    `There is nothing before ${app}@${version} in "${environment}": ${environment}@${since} brought the app. ` +
      `To take it out: weft remove ${app} --env ${environment}`,
  );
}

async function rollbackTo(reader: ReleaseReader, current: EnvironmentSnapshot, to: number): Promise<Draft> {
  const { apps } = await pastSnapshot(reader, current, to);
  return { kind: 'rollback', source: `${current.environment}@${to}`, apps, canaries: {} };
}
