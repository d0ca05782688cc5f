import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { repository } from './repository.ts';

/** What a bench found, for the README of the benches. */
export interface Results {
  /** Its figures, for `results/<name>.json`. */
  json: unknown;
  /** What stands between its markers: tables, and the machine that they are of. */
  markdown: string;
}

const FOLDER = join(repository, 'bench');

/** Folder of the results, which the README shows from there. */
export const resultsFolder = join(FOLDER, 'results');

/**
 * Keeps what a bench found: its figures in `results/<name>.json`, and its text in the README, between `<!-- name -->` and `<!-- /name -->`. Rejects,
 * and writes nothing, when the README has not both markers, each once and in this order.
 */
export async function writeResults(name: string, { json, markdown }: Results): Promise<void> {
  const readme = join(FOLDER, 'README.md');
  const text = replaceBetweenMarkers(await readFile(readme, 'utf8'), name, markdown);
  await mkdir(resultsFolder, { recursive: true });
  await writeFormatted(join(resultsFolder, `${name}.json`), JSON.stringify(json));
  await writeFormatted(readme, text);
}

/** Writes a file as `prettier --check` wants it. */
async function writeFormatted(file: string, content: string): Promise<void> {
  const options = await resolveConfig(file);
  await writeFile(file, await format(content, { ...options, filepath: file }));
}

/** Puts a text between `<!-- name -->` and `<!-- /name -->` in place of what stands there. */
function replaceBetweenMarkers(text: string, name: string, replacement: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, between = '', ...more] = text.split(start);
  const [, after, ...rest] = between.split(end);
  if (after === undefined || more.length > 0 || rest.length > 0)
    throw new Error(
      `bench/README.md has no place for the results of "${name}": it needs the lines ${start} and ${end}, once each and in this order.`,
    );
  return `${before}${start}\n\n${replacement.trim()}\n\n${end}${after}`;
}
