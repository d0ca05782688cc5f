import type { Scenario } from '../../scenario.ts';

export const scenario: Scenario = {
  says: 'a chain of three apps has one copy; who needs an older range gets the older version, a singleton the newer one and a warning; an app takes itself',
  host: 'two',
  packages: {
    two: { fibre: '8.0.0', 'fibre-2': '2.1.0' },
    one: { fibre: '7.0.0' },
    zero: { fibre: '2.0.0' },
  },
  process: { fibre: '8.0.0' },
  expected: {
    chain:
      'two with fibre@8.0.0 of the host, one with fibre@8.0.0 of the host, zero with fibre@8.0.0 of the host',
    older: 'fibre-2@2.1.0 of the host',
    olderSingleton: 'fibre@8.0.0 of the host',
    self: true,
    warnings: ['Unsatisfied version 8.0.0 from the host of shared singleton module fibre (required ^2)'],
  },
};
