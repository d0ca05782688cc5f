import type { LocatedDefinition } from '@weft/federation-webpack/workspace';

/** A table of what runs where, for people; at most 80 columns wide with names of usual length. */
export function appTable(apps: readonly LocatedDefinition[]): string {
  const rows = apps.map(({ definition: { name, devPort, page, exposes = {} } }) => [
    name,
    `http://localhost:${devPort}`,
    page?.path ?? '',
    String(Object.keys(exposes).length),
  ]);
  return columns([['App', 'Its own page', 'Offers', 'Modules'], ...rows]);
}

function columns(rows: string[][]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0))) ?? [];
  const line = (row: string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('   ')
      .trimEnd();
  return rows.map(row => `  ${line(row)}`).join('\n');
}
