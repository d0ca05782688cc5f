import { rmdir, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isMissing } from './folder-errors.js';
import { whenMissing } from './when-missing.js';

/** Removes a file below `root`, and the folders that it was the last of. Nothing happens where there is no file. */
export async function deleteFile(root: string, key: string): Promise<void> {
  const file = join(root, key);
  const found = await stat(file).catch(whenMissing(root, undefined));
  if (!found?.isFile()) return;
  await unlink(file).catch(whenMissing(root, undefined));
  await pruneFolders(root, key);
}

/** Removes the folders that a key led through, as far as they are empty. */
export async function pruneFolders(root: string, key: string): Promise<void> {
  for (let folder = dirname(key); folder !== '.'; folder = dirname(folder)) {
    const removed = await rmdir(join(root, folder)).then(
      () => true,
      (error: unknown) => isMissing(error),
    );
    if (!removed) return;
  }
}
