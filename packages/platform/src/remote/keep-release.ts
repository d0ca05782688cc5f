import { parseManifest, type Manifest } from '@weft/federation-runtime/manifest';
import { PlatformError } from '../platform-error.js';
import { hasIntegrity } from '../release/integrity.js';
import type { ReleaseName } from '../release/release.js';
import type { KeptFolder } from './kept-folder.js';
import { notReleased } from './not-released.js';
import type { RemoteSource } from './remote-source.js';
import { safePath } from './safe-path.js';

/** Where releases come from, and where they are kept. */
export interface Way {
  source: RemoteSource;
  kept: KeptFolder;
}

export const MANIFEST = 'mf-manifest.json';

/** The manifest of a release: the one that is kept, else that of the source, which is not kept yet. Rejects with STORE_CORRUPT where it cannot be read, and as the source does. */
export async function manifestOf(
  { source, kept }: Way,
  release: ReleaseName,
): Promise<{ manifest: Manifest; content: Uint8Array; isNew: boolean }> {
  const there = await kept.read(release, MANIFEST);
  const known = there && readable(there, release);
  if (there && known && !(known instanceof Error)) return { manifest: known, content: there, isNew: false };
  const content = await source.file(release, MANIFEST);
  const manifest = readable(content, release);
  if (!(manifest instanceof Error)) return { manifest, content, isNew: true };
  throw new PlatformError(
    'STORE_CORRUPT',
    `${MANIFEST} of ${release.app}@${release.version} from ${source.place} cannot be read: ${manifest.message}. ` +
      'Where it is of a newer format, update @weft/platform; else deploy the app anew.',
    { cause: manifest },
  );
}

/** A file of a release that is what its manifest says: the one that is kept, else that of the source, which is kept then. Rejects with NAME_INVALID or STORE_CORRUPT, and as the source does. */
export async function keepFile(
  { source, kept }: Way,
  release: ReleaseName,
  manifest: Manifest,
  name: string,
): Promise<{ content: Uint8Array; isNew: boolean }> {
  const file = safePath(name, `The release ${release.app}@${release.version}`);
  const integrity = manifest.weft.files[file]?.integrity ?? '';
  const there = await kept.read(release, file);
  if (there && hasIntegrity(there, integrity)) return { content: there, isNew: false };
  const content = await source.file(release, file);
  if (!hasIntegrity(content, integrity)) throw notReleased(release, file, source.place);
  await kept.write(release, file, content);
  return { content, isNew: true };
}

function readable(content: Uint8Array, { app }: ReleaseName): Manifest | Error {
  try {
    const manifest = parseManifest(new TextDecoder().decode(content));
    return manifest.name === app ? manifest : new TypeError(`it is that of "${manifest.name}"`);
  } catch (error) {
    return error as Error;
  }
}
