import type { Scenario } from '../../scenario.ts';

export const scenario: Scenario = {
  says: 'a container of plain webpack gives its modules; of several behind one name all are evaluated, and the last is given',
  host: 'main',
  expected: { test: 'test', test2: { default: 'test2', other: 'other' }, evaluated: ['first', 'second'] },
};
