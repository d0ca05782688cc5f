import type { Instead, Scenario } from '../../scenario.ts';

const oneEntry: Instead = {
  reason:
    'an app has one entry, whose own code is behind an asynchronous boundary: no initial chunk consumes anything, each other chunk what it needs',
  facts: { before: [], after: ['fibre'] },
};

export const scenario: Scenario = {
  says: 'the shared packages of initial chunks are taken out of the share scope before any code runs',
  host: 'main',
  packages: { main: { fibre: '1.0.0' } },
  expected: { before: ['fibre'], after: ['fibre'] },
  instead: { Node: oneEntry, Chromium: oneEntry },
};
