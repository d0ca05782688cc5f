import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PlatformError } from '../platform-error.js';
import { pruneFolders } from './delete-file.js';
import { codeOf } from './folder-errors.js';

/** Where files are written before they get their names. No key leads here, and no list shows it. */
const WRITING = '.writing';

const BLOCKED = new Set(['EEXIST', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG']);
const DAY = 86_400_000;

/**
 * Writes a file below `root` unless there is one, and tells whether it did: the file is written under another name, brought to the
 * disk, and then given its name, which is one step for the system and fails where the name is taken. Leaves nothing behind when it fails.
 */
export async function createFile(
  root: string,
  key: string,
  content: Uint8Array,
  signal?: AbortSignal,
): Promise<boolean> {
  signal?.throwIfAborted();
  if (await exists(join(root, key))) return false;
  const temporary = join(root, WRITING, randomUUID());
  try {
    await write(temporary, content, signal);
    signal?.throwIfAborted();
    return await giveName(temporary, root, key);
  } catch (error) {
    await pruneFolders(root, key);
    throw BLOCKED.has(codeOf(error)) ? blocked(key, error) : error;
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Removes what killed processes left, once it is a day old; never rejects, since nothing depends on it. */
export async function removeLeftovers(root: string): Promise<void> {
  const folder = join(root, WRITING);
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const found = await stat(join(folder, name)).catch(() => undefined);
    if (found && found.mtimeMs < Date.now() - DAY)
      await rm(join(folder, name), { force: true }).catch(() => {});
  }
}

async function exists(target: string): Promise<boolean> {
  const found = await stat(target).catch(() => undefined);
  return found?.isFile() ?? false;
}

async function write(temporary: string, content: Uint8Array, signal?: AbortSignal): Promise<void> {
  // Not recursive: a store that is gone (a disk that is not mounted) must not be begun anew in its place.
  await mkdir(dirname(temporary)).catch(unless('EEXIST'));
  const file = await open(temporary, 'wx');
  try {
    await file.writeFile(content, { signal });
    await file.sync();
  } finally {
    await file.close();
  }
}

async function giveName(temporary: string, root: string, key: string, attempts = 100): Promise<boolean> {
  const target = join(root, key);
  for (let attempt = 1; ; attempt++) {
    try {
      await link(temporary, target);
      await bringToDisk(dirname(target));
      return true;
    } catch (error) {
      if (codeOf(error) === 'EEXIST' && (await exists(target))) return false;
      // Whoever deletes a file also takes the folders away that it was the last of, perhaps just now.
      const mayHaveVanished = ['ENOENT', 'EEXIST'].includes(codeOf(error));
      if (!mayHaveVanished || attempt === attempts) throw error;
    }
    await makeFolders(root, dirname(key));
  }
}

// One by one: a recursive mkdir would make the store itself anew, and says ENOENT when the disk is full.
async function makeFolders(root: string, folder: string): Promise<void> {
  if (folder === '.') return;
  await makeFolders(root, dirname(folder));
  await mkdir(join(root, folder)).catch(unless('EEXIST', 'ENOENT'));
}

// Whoever is told that a file is there may rely on it after a power failure, too. Not every system can do that to a folder.
async function bringToDisk(folder: string): Promise<void> {
  const opened = await open(folder, 'r').catch(() => undefined);
  await opened?.sync().catch(() => {});
  await opened?.close();
}

// A folder of that name, or a file where a folder has to be: what only a file system cannot hold.
const blocked = (key: string, cause: unknown) =>
  new PlatformError('NAME_INVALID', `A folder cannot hold ${key} beside what it holds (${codeOf(cause)}).`, {
    cause,
  });

const unless =
  (...codes: string[]) =>
  (error: unknown) => {
    if (!codes.includes(codeOf(error))) throw error;
  };
