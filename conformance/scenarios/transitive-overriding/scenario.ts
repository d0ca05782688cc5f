import type { Scenario } from '../../scenario.ts';

export const scenario: Scenario = {
  says: 'what the host shares reaches a container through one that shares nothing; what is not shared there stays',
  host: 'main',
  packages: { main: { fibre: '1.1.0', dye: '1.1.0' }, deep: { fibre: '1.0.0', dye: '1.0.0' } },
  expected: { shared: 'fibre@1.1.0 of the host', notShared: 'dye@1.0.0 of deep' },
};
