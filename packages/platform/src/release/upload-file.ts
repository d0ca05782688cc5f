import { PlatformError } from '../platform-error.js';
import { keys } from '../store/keys.js';
import type { ReleaseStore } from '../store/release-store.js';
import type { Build, BuildFile } from './build.js';
import { compress, decompress, ENCODINGS, type Encoding } from './compress.js';
import { integrityOf } from './integrity.js';
import type { ReleaseFile } from './release.js';

export interface Upload {
  store: ReleaseStore;
  build: Build;
  /** What is in the store already, and its size. */
  stored: ReadonlyMap<string, number>;
  /** Told the size of each object that was written. */
  onWritten(bytes: number): void;
  signal?: AbortSignal;
}

/**
 * Writes a file of a build and its precompressed forms as far as they are missing, reads all of it back, and tells what is there.
 * Rejects with RELEASE_CONFLICT when there is something else.
 */
export async function uploadFile(upload: Upload, path: string, file: BuildFile): Promise<ReleaseFile> {
  const key = keys.file(upload.build.app, upload.build.version, path);
  const forms = upload.stored.has(key) ? storedForms(upload, path) : await writeForms(upload, path, file);
  if (!upload.stored.has(key)) await write(upload, key, file.content);
  await verify(upload, key, file, async content => content);
  const release: ReleaseFile = { integrity: file.integrity, bytes: file.content.byteLength };
  for (const encoding of forms)
    // Another zlib may have written it, in another size.
    release[encoding] = await verify(upload, `${key}.${encoding}`, file, content =>
      decompress(encoding, content, Math.max(1, file.content.byteLength)),
    );
  return release;
}

/** A file of the build may have the name that a form would have. */
const freeForms = ({ build }: Upload, path: string): Encoding[] =>
  ENCODINGS.filter(encoding => !build.files.has(`${path}.${encoding}`));

/** The forms are written before the file itself: where that is, they are too, and nothing is compressed twice. */
function storedForms(upload: Upload, path: string): Encoding[] {
  const key = keys.file(upload.build.app, upload.build.version, path);
  return freeForms(upload, path).filter(encoding => upload.stored.has(`${key}.${encoding}`));
}

async function writeForms(upload: Upload, path: string, { content }: BuildFile): Promise<Encoding[]> {
  const key = keys.file(upload.build.app, upload.build.version, path);
  const forms = await compress(path, content);
  for (const encoding of freeForms(upload, path)) {
    const form = forms[encoding];
    if (form) await write(upload, `${key}.${encoding}`, form);
  }
  return freeForms(upload, path).filter(encoding => forms[encoding]);
}

async function write(
  { store, stored, onWritten, signal }: Upload,
  key: string,
  content: Uint8Array,
): Promise<void> {
  signal?.throwIfAborted();
  if (!stored.has(key) && (await store.createOnce(key, content, { signal }))) onWritten(content.byteLength);
}

/** Gives the size of what is stored. */
async function verify(
  { store, signal }: Upload,
  key: string,
  { integrity }: BuildFile,
  decode: (content: Uint8Array) => Promise<Uint8Array>,
): Promise<number> {
  signal?.throwIfAborted();
  const content = await store.get(key, { signal });
  const decoded = content && (await decode(content).catch(() => undefined));
  if (content && decoded && integrityOf(decoded) === integrity) return content.byteLength;
  const found = content ? `is there with other content (${content.byteLength} bytes)` : 'has gone again';
  throw new PlatformError(
    'RELEASE_CONFLICT',
    `${key} in ${store.place} ${found} than the build has. Nothing has become visible. Raise the version in package.json, ` +
      'build and publish again; "weft gc" deletes what is left of this one in time.',
  );
}
