import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownTable } from '../../e2e/support/markdown-table.ts';
import { interop } from '../support/folders.ts';
import { cells, type Side } from './cells.ts';
import { keyOf, PROOFS, type Proof } from './report.ts';

const HEAD = ['Host', 'Remote', 'Taken by', 'One React', 'Shared state', 'Failures stay in their place'];

/** The table of docs/interop.md. `proven`: by the key of the cell. */
export function interopTable(proven: ReadonlyMap<string, ReadonlySet<Proof>>): string {
  const rows = cells.map(cell => [
    titleOf(cell.host),
    titleOf(cell.remote),
    cell.entry ? `entry, ${cell.entry.type}` : 'manifest',
    ...PROOFS.map(proof => (proven.get(keyOf(cell))?.has(proof) ? 'yes' : 'no')),
  ]);
  return markdownTable(HEAD, rows);
}

/** With the versions that its package.json pins. */
function titleOf({ folder, title, tools }: Side): string {
  const { dependencies = {} } = JSON.parse(readFileSync(join(interop, folder, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  const versions = tools.map(tool => dependencies[tool] ?? 'unknown');
  return versions.length ? `${title} (${versions.join(', ')})` : title;
}
