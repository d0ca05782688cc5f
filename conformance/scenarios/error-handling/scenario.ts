import type { Scenario } from '../../scenario.ts';

export const scenario: Scenario = {
  says: 'a container that cannot be loaded, a module that it does not have, and one that throws reject what asks for them, also the second time; all else goes on',
  host: 'main',
  missing: 'gone',
  expected: {
    loading: ['ENTRY_UNREACHABLE', 'ENTRY_UNREACHABLE'],
    invalid: ['MODULE_UNAVAILABLE', 'MODULE_UNAVAILABLE'],
    evaluation: ['EVALUATION_FAILED: this module throws', 'EVALUATION_FAILED: this module throws'],
    sound: 'sound',
  },
};
