import { appName, versionName } from '../names.js';
import { keys } from '../store/keys.js';
import type { ReleaseName } from './release.js';

/** All files of a release begin with it. */
export const filesOf = ({ app, version }: ReleaseName): string =>
  `releases/${appName(app)}/${versionName(version)}/`;

/** What the leases on something begin with, and the tombstones of it: each gc sets and takes away its own, so that many can run at once. */
export interface Guard {
  leases: string;
  tombstones: string;
  /** Names it to people. */
  name: string;
}

export const releaseGuard = ({ app, version }: ReleaseName): Guard => ({
  leases: keys.leases(app, version),
  tombstones: `${keys.deletion(app, version)}/`,
  name: `Release ${app}@${version}`,
});
