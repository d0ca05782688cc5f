import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { codeOf, isMissing } from '../store/folder-errors.js';

/**
 * Puts a folder with these files, by path, in the place of the one that is there. It is written beside it first, so that a failure leaves the old one;
 * between the old and the new one there is a moment without any, since no system can swap folders everywhere.
 */
export async function replaceFolder(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const beside = join(dirname(folder), `.${basename(folder)}.${randomUUID()}`);
  const fresh = `${beside}.writing`;
  try {
    for (const [path, text] of files) await write(join(fresh, path), text);
    await swap(fresh, folder, `${beside}.old`);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

async function swap(fresh: string, folder: string, old: string, attempts = 10): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    await rename(folder, old).catch(unlessMissing);
    try {
      await rename(fresh, folder);
      return await rm(old, { recursive: true, force: true });
    } catch (error) {
      // Another run was faster: its folder is to be replaced, too.
      const wasFaster = ['ENOTEMPTY', 'EEXIST'].includes(codeOf(error));
      if (wasFaster && attempt < attempts) {
        await rm(old, { recursive: true, force: true });
      } else {
        await rename(old, folder).catch(() => {});
        throw error;
      }
    }
  }
}

const unlessMissing = (error: unknown) => {
  if (!isMissing(error)) throw error;
};
