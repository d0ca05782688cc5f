import { PlatformError } from '../platform-error.js';
import { listReleases } from '../release/list-releases.js';
import type { ReleaseName } from '../release/release.js';
import { keys } from '../store/keys.js';
import type { ReleaseReader } from '../store/release-store.js';
import { listNames } from './list-names.js';

/** Rejects with APP_UNKNOWN or RELEASE_UNKNOWN when there is no such release, and says which there are. */
export async function checkRelease(reader: ReleaseReader, { app, version }: ReleaseName): Promise<void> {
  if (await reader.get(keys.release(app, version))) return;
  const [newest, ...older] = (await listReleases(reader, app)).map(release => release.version);
  if (newest === undefined) throw await appUnknown(reader, app);
  throw new PlatformError(
    'RELEASE_UNKNOWN',
    `There is no release ${app}@${version} in ${reader.place}. The newest of "${app}" are: ${[newest, ...older.slice(0, 4)].join(', ')}.`,
  );
}

async function appUnknown(reader: ReleaseReader, app: string): Promise<PlatformError> {
  const apps = await listNames(reader, keys.releases());
  const known = apps.length > 0 ? `There are releases of: ${apps.join(', ')}.` : 'There are none at all.';
  return new PlatformError(
    'APP_UNKNOWN',
    `There is no release of an app "${app}" in ${reader.place}. ${known} To make one, build it and run: weft deploy ${app}`,
  );
}
