import { CONTRACT_SOURCES, type Manifest } from '@weft/federation-runtime/manifest';
import { inParallel } from '../release/in-parallel.js';
import type { ReleaseName } from '../release/release.js';
import { keepFile, MANIFEST, manifestOf, type Way } from './keep-release.js';
import { liveOrKept, type Wanted } from './live-or-kept.js';
import { safePath } from './safe-path.js';
import { walkReleases } from './walk-releases.js';

interface Found {
  release: ReleaseName;
  manifest: Manifest;
  content: Uint8Array;
  isNew: boolean;
  files: string[];
}

/** What tests run: scripts, styles, WebAssembly and data. */
const RUN = /\.(?:js|css|wasm|json)$/;
const AT_ONCE = 8;

/**
 * Brings releases that are live into a folder, with those that they use, as far as they are not there yet; nothing is written where a release names a
 * file that could lead out of it. Rejects with APP_UNKNOWN, NAME_INVALID, STORE_CORRUPT, and as `liveOrKept`.
 */
export const fetchReleases = (wanted: Wanted) =>
  liveOrKept(wanted, async (way, { releases }) => {
    const found: Found[] = [];
    await walkReleases({
      ...{ releases, apps: wanted.apps, where: `"${wanted.environment}" of ${way.source.place}` },
      async visit(release) {
        const read = await manifestOf(way, release);
        found.push({ release, ...read, files: filesOf(release, read.manifest) });
        return read.manifest.remotes.map(({ federationContainerName }) => federationContainerName);
      },
    });
    const sizes: number[] = [];
    await inParallel(keepAll(way, found), AT_ONCE, async keep => void sizes.push(...(await keep())));
    // Last: whoever finds it finds the rest.
    for (const { release, content, isNew } of found)
      if (isNew) await way.kept.write(release, MANIFEST, content);
    return {
      apps: found.map(({ release }) => release.app),
      files: sizes.length,
      downloaded: sizes.filter(size => size > 0).length,
      bytes: sizes.reduce((sum, size) => sum + size, 0),
    };
  });

const filesOf = ({ app, version }: ReleaseName, { weft }: Manifest) =>
  Object.keys(weft.files)
    .filter(file => RUN.test(file) && file !== CONTRACT_SOURCES)
    .map(file => safePath(file, `The release ${app}@${version}`));

/** Each keeps a file, and gives how many bytes were downloaded for it. */
function* keepAll(way: Way, found: readonly Found[]) {
  for (const { release, manifest, files } of found)
    for (const file of files)
      yield async () => {
        const { content, isNew } = await keepFile(way, release, manifest, file);
        return [isNew ? content.byteLength : 0];
      };
}
