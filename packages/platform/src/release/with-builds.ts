import { keys } from '../store/keys.js';
import type { ReleaseReader } from '../store/release-store.js';
import type { Build } from './build.js';
import type { Release } from './release.js';

/** A reader that has some builds besides, as the releases that they would be. */
export function withBuilds(reader: ReleaseReader, builds: readonly Build[]): ReleaseReader {
  const added = new Map<string, Uint8Array>();
  for (const { app, version, manifest, files } of builds) {
    const known = [...files].map(([path, { integrity, content }]) => {
      added.set(keys.file(app, version, path), content);
      return [path, { integrity, bytes: content.byteLength }] as const;
    });
    const release: Release = { format: 1, app, version, files: Object.fromEntries(known), manifest };
    added.set(keys.release(app, version), new TextEncoder().encode(JSON.stringify(release)));
  }
  return {
    place: reader.place,
    list: (prefix, options) => reader.list(prefix, options),
    get: async (key, options) => added.get(key) ?? reader.get(key, options),
  };
}
