import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { interop } from '../support/folders.ts';
import { cells, type Side } from './cells.ts';
import { keyOf, PROOFS, type Proof } from './report.ts';

const HEAD = ['Host', 'Remote', 'Taken by', 'One React', 'Shared state', 'Failures stay in their place'];

/** The table of docs/interop.md, aligned as prettier has it. `proven`: by the key of the cell. */
export function interopTable(proven: ReadonlyMap<string, ReadonlySet<Proof>>): string {
  const rows = cells.map(cell => [
    titleOf(cell.host),
    titleOf(cell.remote),
    cell.entry ? `entry, ${cell.entry.type}` : 'manifest',
    ...PROOFS.map(proof => (proven.get(keyOf(cell))?.has(proof) ? 'yes' : 'no')),
  ]);
  const widths = HEAD.map((head, column) =>
    Math.max(head.length, ...rows.map(row => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(HEAD), line(widths.map(width => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** With the versions that its package.json pins. */
function titleOf({ folder, title, tools }: Side): string {
  const { dependencies = {} } = JSON.parse(readFileSync(join(interop, folder, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  const versions = tools.map(tool => dependencies[tool] ?? 'unknown');
  return versions.length ? `${title} (${versions.join(', ')})` : title;
}
