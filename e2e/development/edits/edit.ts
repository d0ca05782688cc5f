import { rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../support/storefront.ts';

/** Edits of real files of the workspace, by path: a function of what is in the file, or the text of a new one. */
export type Changes = Record<string, ((source: string) => string) | string>;

/** Makes edits; gives what takes them back. Throws when an edit changes nothing. */
export async function edit(changes: Changes): Promise<() => Promise<void>> {
  const undo: (() => Promise<void>)[] = [];
  for (const [path, change] of Object.entries(changes)) {
    const file = join(repository, path);
    if (typeof change === 'string') {
      await writeFile(file, change, { flag: 'wx' });
      undo.unshift(() => rm(file));
      continue;
    }
    const source = readFileSync(file, 'utf8');
    const changed = change(source);
    if (changed === source) throw new Error(`${path} has nothing that this edit could change`);
    await writeFile(file, changed);
    undo.unshift(() => writeFile(file, source));
  }
  return async () => {
    for (const step of undo) await step();
  };
}

export const replaced = (from: string, to: string) => (source: string) => source.replace(from, to);
