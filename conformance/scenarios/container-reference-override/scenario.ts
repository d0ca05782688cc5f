import type { Scenario } from '../../scenario.ts';

export const scenario: Scenario = {
  says: 'a container that was written by hand takes what the host shares out of the scope that it is given',
  host: 'main',
  packages: { main: { fibre: '1.0.0' } },
  expected: { module: './module with fibre@1.0.0 of the host' },
};
