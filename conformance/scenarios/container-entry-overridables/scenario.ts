import type { Scenario } from '../../scenario.ts';

export const scenario: Scenario = {
  says: 'the host gives a container of plain webpack its own in place of a module that can be overridden',
  host: 'main',
  packages: { main: { value: '1.0.0' } },
  expected: { test: 'test with value@1.0.0 of the host' },
  instead: {
    Node: {
      reason:
        'the chunks of plain webpack come as elements of a document, which a process has not; containers of one file run there, and those of the preset',
      facts: { error: 'MODULE_UNAVAILABLE', because: 'document is not defined' },
    },
  },
};
