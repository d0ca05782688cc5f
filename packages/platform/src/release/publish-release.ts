import { keys } from '../store/keys.js';
import type { ReleaseStore } from '../store/release-store.js';
import type { Build } from './build.js';
import { conflict, isWhole, sameRelease, storedObjects } from './existing-release.js';
import { inParallel } from './in-parallel.js';
import { holdRelease } from './lease.js';
import type { Release, ReleaseFile } from './release.js';
import { uploadFile } from './upload-file.js';

const AT_ONCE = 8;

export interface PublishProgress {
  app: string;
  version: string;
  /** Files of the build that are in the store and verified. */
  done: number;
  total: number;
  /** What was uploaded so far. */
  bytes: number;
}

export interface PublishedRelease {
  release: Release;
  /** Objects that were written, precompressed forms included, and their size. */
  uploaded: number;
  bytes: number;
  /** It was there before, as a whole. */
  existed: boolean;
}

/**
 * Puts a build into a store, as a release. Only what is missing is uploaded; the release becomes visible last, after all of it was
 * read back. Can be cut off anywhere and repeated. Rejects with RELEASE_CONFLICT when the store has something else under its name.
 */
export async function publishRelease(
  store: ReleaseStore,
  build: Build,
  { signal, onProgress }: { signal?: AbortSignal; onProgress?: (progress: PublishProgress) => void } = {},
): Promise<PublishedRelease> {
  const renew = await holdRelease(store, build, signal);
  const there = await sameRelease(store, build);
  const stored = await storedObjects(store, build, signal);
  if (there && isWhole(there, stored)) return { release: there, uploaded: 0, bytes: 0, existed: true };

  const written = { uploaded: 0, bytes: 0 };
  const onWritten = (bytes: number) => {
    written.uploaded += 1;
    written.bytes += bytes;
  };
  const files = new Map<string, ReleaseFile>();
  await inParallel(build.files, AT_ONCE, async ([path, file]) => {
    await renew();
    files.set(path, await uploadFile({ store, build, stored, onWritten, signal }, path, file));
    onProgress?.({
      app: build.app,
      version: build.version,
      done: files.size,
      total: build.files.size,
      bytes: written.bytes,
    });
  });
  await renew();
  signal?.throwIfAborted();
  return { release: await makeVisible(store, build, files), ...written, existed: false };
}

async function makeVisible(
  store: ReleaseStore,
  build: Build,
  files: ReadonlyMap<string, ReleaseFile>,
): Promise<Release> {
  const { app, version, manifest } = build;
  const sorted = [...build.files.keys()].map(path => [path, files.get(path)]);
  const release: Release = { format: 1, app, version, files: Object.fromEntries(sorted), manifest };
  const content = new TextEncoder().encode(JSON.stringify(release));
  if (await store.createOnce(keys.release(app, version), content)) return release;
  // Somebody else has just published it, or it was there and had lost files.
  const winner = await sameRelease(store, build);
  if (winner && isWhole(winner, await storedObjects(store, build))) return winner;
  throw conflict(store, build);
}
