import { keys } from '../store/keys.js';
import type { ReleaseReader } from '../store/release-store.js';
import type { ReleaseName } from './release.js';

/** A release that can be deployed, and since when. */
export interface ListedRelease extends ReleaseName {
  modified: Date;
}

const RECORD = /^index\/([^/]+)\/([^/]+)\.json$/;

/** The releases of a store, or of one app; the newest first. */
export async function listReleases(reader: ReleaseReader, app?: string): Promise<ListedRelease[]> {
  const releases: ListedRelease[] = [];
  for await (const { key, modified } of reader.list(keys.releases(app))) {
    const [, of, version] = RECORD.exec(key) ?? [];
    if (of !== undefined && version !== undefined) releases.push({ app: of, version, modified });
  }
  return releases.sort((a, b) => b.modified.getTime() - a.modified.getTime());
}
