import { formats } from '../formats.ts';
import type { Result } from '../run/run-scenarios.ts';

/** Results by scenario, a column for each platform and format. */
export interface ResultTable {
  columns: string[];
  rows: { name: string; group: string; says: string; cells: string[] }[];
}

/** Brings results into a table. `cellOf`: what is said of one. */
export function resultTable(results: readonly Result[], cellOf: (result: Result) => string): ResultTable {
  const columns = formats.flatMap(format =>
    ['Node', 'Chromium'].map(platform => ({ platform, format, title: `${platform}, ${format}` })),
  );
  const scenarios = [...new Set(results.map(({ scenario }) => scenario))];
  return {
    columns: columns.map(({ title }) => title),
    rows: scenarios.map(scenario => ({
      name: scenario.name,
      group: scenario.group,
      says: scenario.says,
      cells: columns.map(({ platform, format }) => {
        const found = results.find(
          result => result.scenario === scenario && result.platform === platform && result.format === format,
        );
        return found ? cellOf(found) : '';
      }),
    })),
  };
}
