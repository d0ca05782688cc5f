import { PlatformError } from '../platform-error.js';
import type { ReleaseStore } from '../store/release-store.js';
import { appendSnapshot, type AppendOptions } from './append-snapshot.js';
import { refuseExpired } from './expiry.js';
import { liveRelease } from './live-release.js';
import { own } from './own.js';
import { readEnvironment } from './read-environment.js';
import { setReleases } from './set-releases.js';
import type { EnvironmentSnapshot } from './snapshot.js';

export interface PromoteOptions extends AppendOptions {
  from: string;
  to: string;
  /** @default all that differ */
  apps?: readonly string[];
}

/** Makes live in `to` what is live in `from`, in one snapshot. Canaries are not promoted, and apps that only `to` has stay. */
export async function promote(
  store: ReleaseStore,
  { from, to, apps, now = () => new Date(), ...options }: PromoteOptions,
): Promise<EnvironmentSnapshot> {
  if (from === to) throw new PlatformError('USAGE', `"${from}" cannot be promoted to itself.`);
  const source = await readEnvironment(store, from);
  refuseExpired(source, now());
  return appendSnapshot(store, to, { ...options, now }, (current, { number }) => {
    const versions = (apps ?? differing(source, current)).map(app => [app, liveRelease(source, app).version]);
    return {
      kind: 'promote',
      source: `${from}@${source.number}`,
      ...setReleases(current, Object.fromEntries(versions), number),
    };
  });
}

/** Others keep their canaries: nothing comes for them. */
const differing = (source: EnvironmentSnapshot, current: EnvironmentSnapshot | undefined): string[] =>
  Object.keys(source.apps).filter(
    app => own(source.apps, app)?.version !== own(current?.apps ?? {}, app)?.version,
  );
