import type { Scenario } from '../../scenario.ts';

export const scenario: Scenario = {
  says: 'an exposed module, taken through the container, has the shared package of the app itself',
  host: 'zero',
  packages: { zero: { fibre: '0.1.0' } },
  expected: {
    same: true,
    before: 'component with fibre@0.1.0 of the host',
    after: 'component with a newer fibre',
  },
};
