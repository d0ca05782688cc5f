import type { Scenario } from '../../scenario.ts';

export const scenario: Scenario = {
  says: 'the reference to a container is in the entry, for all chunks that use it, and it is initialised once',
  host: 'main',
  expected: { isInEntry: true, first: 'x of abc', second: 'y of abc', inits: 1 },
};
