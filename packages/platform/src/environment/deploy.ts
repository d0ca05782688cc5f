import type { ReleaseName } from '../release/release.js';
import type { ReleaseStore } from '../store/release-store.js';
import { appendSnapshot, type AppendOptions } from './append-snapshot.js';
import { releasesByApp } from './releases-by-app.js';
import { setReleases } from './set-releases.js';
import type { EnvironmentSnapshot } from './snapshot.js';

export interface DeployOptions extends AppendOptions {
  environment: string;
  releases: readonly ReleaseName[];
}

/** Makes releases live, all of them in one snapshot; canaries of their apps end. The first deploy makes the environment. */
export async function deploy(
  store: ReleaseStore,
  { environment, releases, ...options }: DeployOptions,
): Promise<EnvironmentSnapshot> {
  const versions = releasesByApp(releases);
  return appendSnapshot(store, environment, options, (current, { number }) => ({
    kind: 'deploy',
    ...setReleases(current, versions, number),
  }));
}
