import { refuseExpired } from '../environment/expiry.js';
import { readEnvironment } from '../environment/read-environment.js';
import { PlatformError } from '../platform-error.js';
import { hasIntegrity } from '../release/integrity.js';
import { readRelease } from '../release/read-release.js';
import type { Release, ReleaseName } from '../release/release.js';
import { keys } from '../store/keys.js';
import type { ReleaseReader } from '../store/release-store.js';
import { notReleased } from './not-released.js';
import type { RemoteSource } from './remote-source.js';

/** A release store as a source: for those who may read it. */
export function storeSource(reader: ReleaseReader, signal?: AbortSignal): RemoteSource {
  const records = new Map<string, Promise<Release>>();

  const recordOf = ({ app, version }: ReleaseName) => {
    const name = `${app}@${version}`;
    const record = records.get(name) ?? readRelease(reader, app, version);
    records.set(name, record);
    return record;
  };

  return {
    place: reader.place,
    async live(environment) {
      const snapshot = await readEnvironment(reader, environment);
      refuseExpired(snapshot, new Date());
      const versions = Object.entries(snapshot.apps).map(([app, { version }]) => [app, version] as const);
      return { id: String(snapshot.number), releases: Object.fromEntries(versions) };
    },
    async file(release, file) {
      const { files } = await recordOf(release);
      const key = keys.file(release.app, release.version, file);
      const content = await reader.get(key, { signal });
      if (!content) throw new PlatformError('STORE_CORRUPT', `${key} is missing in ${reader.place}.`);
      if (!hasIntegrity(content, files[file]?.integrity ?? ''))
        throw notReleased(release, file, reader.place);
      return content;
    },
  };
}
