import type { Scenario } from '../../scenario.ts';

export const scenario: Scenario = {
  says: 'a chain of three apps has one copy; a consumer of an older range gets the older version, a singleton the newer one and a warning; an app takes itself',
  host: 'two',
  packages: {
    two: {
      fibre: '8.0.0',
      kit: { version: '1.0.0', files: { 'index.js': "export { copy } from 'fibre';\n" } },
      'kit/node_modules/fibre': '2.1.0',
    },
    one: { fibre: '7.0.0' },
    zero: { fibre: '2.0.0' },
  },
  expected: {
    chain: 'two with fibre@8.0.0 of the host, one with fibre@8.0.0 of the host, zero with fibre@8.0.0 of the host',
    kit: 'fibre@2.1.0 of the host',
    old: 'fibre@2.1.0 of the host',
    oldSingleton: 'fibre@8.0.0 of the host',
    self: true,
    warnings: ['Unsatisfied version 8.0.0 from two of shared singleton module fibre (required ^2)'],
  },
};
