import type { Scenario } from '../../scenario.ts';

export const scenario: Scenario = {
  says: 'apps that share nothing use modules of each other',
  host: 'main',
  expected: { module: 'module of guest', shared: [] },
};
