import type { Result } from '../run/run-scenarios.ts';
import { resultTable } from './result-table.ts';

/** Results for a terminal: a table, then the reasons. */
export function resultsText(results: readonly Result[]): string {
  const { columns, rows } = resultTable(results, ({ verdict }) => verdict.kind);
  const lines = [['', ...columns], ...rows.map(({ name, cells }) => [name, ...cells])];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map(line => line[column]?.length ?? 0)));
  const table = lines.map(line => line.map((cell, column) => cell.padEnd(widths?.[column] ?? 0)).join('  '));
  return [...table.map(line => line.trimEnd()), '', ...reasons(results), ''].join('\n');
}

/** Each reason once, in the order of the table. */
const reasons = (results: readonly Result[]) => [
  ...new Set(
    results.flatMap(({ scenario, verdict }) =>
      verdict.kind === 'reason' ? [`${scenario.name}: ${verdict.reason}`] : [],
    ),
  ),
];
