import type { ReleaseName } from '../release/release.js';
import type { EnvironmentSnapshot } from './snapshot.js';

/** Every release that a snapshot refers to, in its apps and its canaries, by its name: `catalog@1.4.0-3f2a91c0`. */
export function referredReleases({
  apps,
  canaries,
}: Pick<EnvironmentSnapshot, 'apps' | 'canaries'>): Map<string, ReleaseName> {
  const live = Object.entries(apps).map(([app, { version }]) => ({ app, version }));
  const tried = Object.values(canaries).flatMap(canary =>
    Object.entries(canary.apps).map(([app, version]) => ({ app, version })),
  );
  return new Map([...live, ...tried].map(release => [`${release.app}@${release.version}`, release]));
}
