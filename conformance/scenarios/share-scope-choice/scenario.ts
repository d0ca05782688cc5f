import type { Scenario } from '../../scenario.ts';
import rows from './main/src/rows.json' with { type: 'json' };

export const scenario: Scenario = {
  says: `which version of a share scope a consumer gets: a table of ${rows.length} rows`,
  host: 'main',
  process: {},
  expected: Object.fromEntries(rows.map(({ title, chosen }) => [title, chosen])),
};
