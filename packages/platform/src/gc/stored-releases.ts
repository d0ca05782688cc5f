import type { ReleaseName } from '../release/release.js';
import type { ReleaseReader } from '../store/release-store.js';

/** What a store holds of a release. */
export interface StoredRelease extends ReleaseName {
  /** Precompressed forms included, and their size. */
  files: number;
  bytes: number;
  /** Whether it has its record; without, it is an upload that was cut off, or is under way. */
  visible: boolean;
  /** When the last of it was written, in ms. */
  modified: number;
}

const RECORD = /^index\/([^/]+)\/([^/]+)\.json$/;
const FILE = /^releases\/([^/]+)\/([^/]+)\//;

/** Everything that a store holds of releases, by name: `catalog@1.4.0-3f2a91c0`. */
export async function storedReleases(reader: ReleaseReader): Promise<Map<string, StoredRelease>> {
  const releases = new Map<string, StoredRelease>();
  const meet = (found: RegExpExecArray | null, modified: Date): StoredRelease | undefined => {
    const [, app, version] = found ?? [];
    if (app === undefined || version === undefined) return undefined;
    const name = `${app}@${version}`;
    const known = releases.get(name) ?? { app, version, files: 0, bytes: 0, visible: false, modified: 0 };
    known.modified = Math.max(known.modified, modified.getTime());
    releases.set(name, known);
    return known;
  };
  for await (const { key, modified } of reader.list('index/')) {
    const release = meet(RECORD.exec(key), modified);
    if (release) release.visible = true;
  }
  for await (const { key, bytes, modified } of reader.list('releases/')) {
    const release = meet(FILE.exec(key), modified);
    if (!release) continue;
    release.files += 1;
    release.bytes += bytes;
  }
  return releases;
}
