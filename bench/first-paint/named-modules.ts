import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const SOURCE = /(?<!\.test)\.tsx?$/;

/** Those of the modules that the sources in a folder ask for by name, with `<Remote module="…">` or `loadRemote('…')`. Static imports are none. */
export async function namedModules(folder: string, modules: Iterable<string>): Promise<string[]> {
  const files = (await readdir(folder, { recursive: true })).filter(file => SOURCE.test(file));
  const texts = await Promise.all(files.map(file => readFile(join(folder, file), 'utf8')));
  const named = texts.flatMap(text => [...text.matchAll(NAME)].map(([, name]) => name));
  return [...modules].filter(module => named.includes(module));
}

const NAME = /(?<!\b(?:from|import) )["']([\w-]+\/[\w.-]+)["']/g;
