import { PlatformError } from '../platform-error.js';
import type { ReleaseStore } from '../store/release-store.js';
import { appendSnapshot, type AppendOptions } from './append-snapshot.js';
import { liveRelease } from './live-release.js';
import { existing } from './read-environment.js';
import { endCanaries } from './set-releases.js';
import type { EnvironmentSnapshot } from './snapshot.js';

export interface RemoveOptions extends AppendOptions {
  environment: string;
  apps: readonly string[];
}

/** Takes apps out of an environment, and ends their canaries. Rejects with USAGE when none would be left: there would be nothing to serve. */
export async function remove(
  store: ReleaseStore,
  { environment, apps, ...options }: RemoveOptions,
): Promise<EnvironmentSnapshot> {
  if (apps.length === 0) throw new PlatformError('USAGE', 'Name at least one app to remove.');
  return appendSnapshot(store, environment, options, async maybe => {
    const current = await existing(store, environment, maybe);
    for (const app of apps) liveRelease(current, app);
    const rest = Object.entries(current.apps).filter(([app]) => !apps.includes(app));
    if (rest.length === 0)
      throw new PlatformError(
        'USAGE',
        `"${environment}" would be left without any app. Deploy another one first.`,
      );
    return { kind: 'remove', apps: Object.fromEntries(rest), canaries: endCanaries(current.canaries, apps) };
  });
}
