import type { Scenario } from '../../scenario.ts';

export const scenario: Scenario = {
  says: 'a host and a remote share one copy of a package, the higher one of the host, and both see what becomes of it',
  host: 'one',
  packages: { one: { fibre: '0.1.2' }, zero: { fibre: '0.1.1' } },
  expected: {
    before: 'one with fibre@0.1.2 of the host, component with fibre@0.1.2 of the host',
    after: 'one with a newer fibre, component with a newer fibre',
  },
};
