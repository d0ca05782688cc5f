import { isDeepStrictEqual } from 'node:util';
import { hasCode, PlatformError } from '../platform-error.js';
import { keys } from '../store/keys.js';
import type { ReleaseStore } from '../store/release-store.js';
import type { Build } from './build.js';
import { ENCODINGS } from './compress.js';
import { readRelease } from './read-release.js';
import type { Release } from './release.js';

/** The release that is there already, if any; rejects when it is another. */
export async function sameRelease(store: ReleaseStore, build: Build): Promise<Release | undefined> {
  const there = await readRelease(store, build.app, build.version).catch((error: unknown) => {
    if (hasCode(error, 'RELEASE_UNKNOWN')) return undefined;
    throw error;
  });
  if (!there) return undefined;
  const integrities = Object.entries(there.files).map(([path, { integrity }]) => [path, integrity]);
  const expected = [...build.files].map(([path, { integrity }]) => [path, integrity]);
  if (isDeepStrictEqual(Object.fromEntries(integrities), Object.fromEntries(expected))) return there;
  throw conflict(store, build);
}

/** The error of a build that meets another of its name. */
export const conflict = ({ place }: ReleaseStore, { app, version }: Build) =>
  new PlatformError(
    'RELEASE_CONFLICT',
    `Release ${app}@${version} is in ${place} already, with other content than this build. Raise the version in package.json, ` +
      'then build and publish again.',
  );

/** The keys of what a store holds of a release, whole or not, and their sizes. */
export async function storedObjects(store: ReleaseStore, build: Build, signal?: AbortSignal) {
  const stored = new Map<string, number>();
  for await (const { key, bytes } of store.list(keys.files(build.app, build.version), { signal }))
    stored.set(key, bytes);
  return stored;
}

/** Whether a store still holds all that a release consists of. */
export const isWhole = ({ app, version, files }: Release, stored: ReadonlyMap<string, number>): boolean =>
  Object.entries(files).every(([path, file]) => {
    const key = keys.file(app, version, path);
    const forms = ENCODINGS.filter(encoding => file[encoding] !== undefined);
    return stored.get(key) === file.bytes && forms.every(form => stored.get(`${key}.${form}`) === file[form]);
  });
