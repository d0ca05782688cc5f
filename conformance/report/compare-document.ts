import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Result } from '../run/run-scenarios.ts';
import { conformanceDocument } from './conformance-document.ts';

const FILE = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'docs/conformance.md');

/** Compares docs/conformance.md with what a run has seen; gives what is wrong with it. `write`: it is written instead. */
export async function compareDocument(
  results: readonly Result[],
  { write }: { write: boolean },
): Promise<string | undefined> {
  const text = await conformanceDocument(FILE, results);
  if (write) {
    await writeFile(FILE, text);
    return undefined;
  }
  const before = await readFile(FILE, 'utf8').catch(() => '');
  if (before === text) return undefined;
  return 'docs/conformance.md is not what this run has seen. Write it with npm run conformance -- --write, and look at the difference.';
}
