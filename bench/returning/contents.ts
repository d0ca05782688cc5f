import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseManifest } from '@weft/federation-runtime/manifest';

/** Files by the hash of their content. */
export type Contents = ReadonlyMap<string, { name: string; content: Buffer }>;

export const hashOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

/** The files of a build that pages load: neither HTML, source maps, manifest and contract, nor licenses. */
export async function contentsOf(dist: string): Promise<Contents> {
  const { weft } = parseManifest(await readFile(join(dist, 'mf-manifest.json'), 'utf8'));
  const names = Object.keys(weft.files).filter(name => !/\.txt$|^contract/.test(name));
  const files = names.map(async name => {
    const content = await readFile(join(dist, name));
    return [hashOf(content), { name, content }] as const;
  });
  return new Map(await Promise.all(files));
}

/** The files of a build that one before a small edit has not, whatever their names are. Throws when that is most of them: then the builds differ in more. */
export function changedSince(before: Contents, after: Contents): Contents {
  const changed = new Map([...after].filter(([hash]) => !before.has(hash)));
  if (changed.size > after.size / 2)
    throw new Error(`After a small edit ${changed.size} of ${after.size} files differ: the builds do`);
  return changed;
}
