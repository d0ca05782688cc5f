import type { Scenario } from '../../scenario.ts';

export const scenario: Scenario = {
  says: 'containers of another tool that are remotes of each other come to an end, also where what wraps them drops initScope',
  host: 'main',
  expected: { found: 'a with b with c' },
  instead: {
    Node: {
      reason:
        'the chunks of plain webpack come as elements of a document, which a process has not; containers of one file run there, and those of the preset',
      facts: { error: 'MODULE_UNAVAILABLE', because: 'document is not defined' },
    },
  },
};
