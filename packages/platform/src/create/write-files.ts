import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PlatformError } from '../platform-error.js';
import { isMissing } from '../store/folder-errors.js';
import type { Files } from './read-template.js';

/** Writes files below a folder, by path. */
export async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** Rejects with FOLDER_TAKEN when a folder has anything in it; a new git repository counts as empty. */
export async function refuseTaken(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw isMissing(error) ? taken(folder) : error;
  });
  if (names.some(name => name !== '.git')) throw taken(folder);
}

const taken = (folder: string) =>
  new PlatformError(
    'FOLDER_TAKEN',
    `There is something in ${folder} already. Nothing was written. Choose another name, or another folder with --in.`,
  );
