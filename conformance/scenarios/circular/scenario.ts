import type { Scenario } from '../../scenario.ts';

export const scenario: Scenario = {
  says: 'two containers are remotes of each other, and a module of one uses the other, which uses the first',
  host: 'one',
  expected: { found: 'check with b with c' },
};
