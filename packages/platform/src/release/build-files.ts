import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { buildInvalid, type BuildFile } from './build.js';
import { inParallel } from './in-parallel.js';
import { integrityOf } from './integrity.js';

// Enough to keep a disk busy, few enough for the number of files that a process may have open.
const AT_ONCE = 16;

/** Reads all files of a build, in ascending order of their paths; those that begin with a dot are none. Rejects with BUILD_INVALID. */
export async function readBuildFiles(dist: string): Promise<Map<string, BuildFile>> {
  const root = await realpath(dist).catch((cause: unknown) => {
    throw buildInvalid(dist, 'there is no such folder', undefined, { cause });
  });
  const files = new Map<string, BuildFile>((await pathsIn(root)).map(path => [path, NOT_READ]));
  await inParallel(files.keys(), AT_ONCE, async path => {
    const content = await readInside(root, path);
    files.set(path, { content, integrity: integrityOf(content) });
  });
  return files;
}

const NOT_READ: BuildFile = { content: new Uint8Array(), integrity: '' };

async function pathsIn(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter(entry => !entry.isDirectory())
    .map(entry => relative(root, join(entry.parentPath, entry.name)).split(sep))
    .filter(parts => !parts.some(part => part.startsWith('.')))
    .map(parts => parts.join('/'))
    .sort();
}

async function readInside(root: string, path: string): Promise<Uint8Array> {
  const target = await realpath(join(root, path)).catch(() => undefined);
  if (target === undefined) throw buildInvalid(root, `${path} is a link to nothing`);
  if (!target.startsWith(root + sep))
    throw buildInvalid(root, `${path} is a link that leads out of it`, COPY);
  if (!(await stat(target)).isFile()) throw buildInvalid(root, `${path} is no file`, COPY);
  return readFile(target);
}

const COPY = 'Let the build copy what it needs, as files.';
