import type { Scenario } from '../../scenario.ts';

export const scenario: Scenario = {
  says: 'static imports of a container that was written by hand ask it for their modules, with whole paths',
  host: 'main',
  expected: { module: 'abc ./module', deep: 'abc ./deep/down/module' },
};
