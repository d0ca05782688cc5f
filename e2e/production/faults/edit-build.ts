import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Manifest {
  metaData: { remoteEntry: { name: string }; globalName: string };
  weft: { files: Record<string, { integrity: string; bytes: number }> };
}

const MANIFEST = 'mf-manifest.json';

/** Edits the manifest of a build. */
export async function editManifest(dist: string, edit: (text: string) => string): Promise<void> {
  const file = join(dist, MANIFEST);
  await writeFile(file, edit(await readFile(file, 'utf8')));
}

/** Edits the entry of a build; its manifest vouches for it as if the build had written it. */
export async function editEntry(
  dist: string,
  edit: (code: string, globalName: string) => string,
): Promise<void> {
  const { metaData, weft, ...rest } = JSON.parse(await readFile(join(dist, MANIFEST), 'utf8')) as Manifest;
  const file = join(dist, metaData.remoteEntry.name);
  const code = edit(await readFile(file, 'utf8'), metaData.globalName);
  await writeFile(file, code);
  const integrity = `sha384-${createHash('sha384').update(code).digest('base64')}`;
  weft.files[metaData.remoteEntry.name] = { integrity, bytes: Buffer.byteLength(code) };
  await editManifest(dist, () => JSON.stringify({ metaData, weft, ...rest }));
}
