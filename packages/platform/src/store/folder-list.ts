import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoredObject } from './release-store.js';
import { whenMissing } from './when-missing.js';

interface Walk {
  root: string;
  prefix: string;
  after: string;
  signal?: AbortSignal;
}

/** The files below a folder, by path in the order of its bytes. Reads a folder only when its turn comes; what vanishes meanwhile is left out. */
export async function* listFolder(walk: Walk, folder = folderOf(walk.prefix)): AsyncGenerator<StoredObject> {
  walk.signal?.throwIfAborted();
  for (const path of await wantedPaths(walk, folder)) {
    walk.signal?.throwIfAborted();
    if (path.endsWith('/')) yield* listFolder(walk, path);
    else yield* describe(walk.root, path);
  }
}

// Sorted with the slash of a folder: in bytes, "a-b/" comes before "a/", although "a" comes before "a-b".
async function wantedPaths(walk: Walk, folder: string): Promise<string[]> {
  const entries = await readdir(join(walk.root, folder), { withFileTypes: true }).catch(
    whenMissing<Dirent[]>(walk.root, []),
  );
  return entries
    .filter(entry => entry.isFile() || entry.isDirectory())
    .map(entry => folder + entry.name + (entry.isDirectory() ? '/' : ''))
    .filter(path => isWanted(path, walk))
    .map(path => ({ path, bytes: Buffer.from(path) }))
    .sort((one, other) => Buffer.compare(one.bytes, other.bytes))
    .map(({ path }) => path);
}

/** Whether a file, or anything in a folder, is to be listed. */
function isWanted(path: string, { prefix, after }: Walk): boolean {
  if (path.startsWith('.') || !path.startsWith(prefix)) return false;
  if (path.endsWith('/') && after.startsWith(path)) return true;
  return Buffer.compare(Buffer.from(path), Buffer.from(after)) > 0;
}

async function* describe(root: string, key: string): AsyncGenerator<StoredObject> {
  const found = await stat(join(root, key)).catch(whenMissing(root, undefined));
  if (found) yield { key, bytes: found.size, modified: found.mtime };
}

const folderOf = (prefix: string) => prefix.slice(0, prefix.lastIndexOf('/') + 1);
