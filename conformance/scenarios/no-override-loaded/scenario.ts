import type { Scenario } from '../../scenario.ts';

export const scenario: Scenario = {
  says: 'a version that the scope has already is not replaced by the same one of an app that comes later, whatever its name',
  host: 'main',
  packages: { main: { fibre: '1.0.0' }, zealous: { fibre: '1.0.0' } },
  expected: { host: 'fibre@1.0.0 of the host', remote: 'fibre@1.0.0 of the host' },
};
