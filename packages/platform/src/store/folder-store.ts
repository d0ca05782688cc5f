import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createFile, removeLeftovers } from './create-file.js';
import { deleteFile } from './delete-file.js';
import { folderError } from './folder-errors.js';
import { listFolder } from './folder-list.js';
import { checkKey, checkPrefix } from './keys.js';
import type { ReleaseReader, ReleaseStore } from './release-store.js';
import { whenMissing } from './when-missing.js';

/**
 * A store in a folder of this machine, or of one that several machines share and that has hard links. Makes the folder; throws
 * STORE_UNREACHABLE or DISK_FULL when it cannot. A folder that is gone later is not made again: that is an outage, not an empty store.
 */
export function openFolderStore(folder: string): ReleaseStore {
  const reader = openFolderReader(folder);
  const root = reader.place;
  const explained = explain(root);
  try {
    mkdirSync(root, { recursive: true });
  } catch (error) {
    throw folderError(error, root, 'making the folder');
  }
  let tidied: Promise<void> | undefined;
  return {
    ...reader,
    async createOnce(key, content, { signal } = {}) {
      checkKey(key);
      await (tidied ??= removeLeftovers(root));
      return explained(`writing ${key}`, () => createFile(root, key, content, signal), signal);
    },
    async delete(key) {
      checkKey(key);
      await explained(`deleting ${key}`, () => deleteFile(root, key));
    },
  };
}

/** The same for those who only read; nothing is made. */
export function openFolderReader(folder: string): ReleaseReader {
  const root = resolve(folder);
  const explained = explain(root);
  return {
    place: root,
    async get(key, { signal } = {}) {
      checkKey(key);
      const read = () => readFile(join(root, key), { signal }).catch(whenMissing(root, undefined));
      return explained(`reading ${key}`, read, signal);
    },
    async *list(prefix, { after = '', signal } = {}) {
      checkPrefix(prefix);
      try {
        yield* listFolder({ root, prefix, after, signal });
      } catch (error) {
        throw folderError(error, root, `listing ${prefix || 'everything'}`);
      }
    },
  };
}

const explain =
  (root: string) =>
  async <T>(doing: string, action: () => Promise<T>, signal?: AbortSignal): Promise<T> => {
    try {
      return await action();
    } catch (error) {
      signal?.throwIfAborted();
      throw folderError(error, root, doing);
    }
  };
