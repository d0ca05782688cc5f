import type { Instead, Scenario } from '../../scenario.ts';

const webpackWaits: Instead = {
  reason:
    'the runtimes that webpack generates wait for each other: each has its import of the other on its way for another caller, which it waits for; two plain containers do the same',
  facts: { settled: 'not after 3 s' },
};

export const scenario: Scenario = {
  says: 'they also settle where both are asked for at the same time, each for the first time',
  host: 'left',
  expected: { left: 'left and right', right: 'right and left' },
  instead: { Node: webpackWaits, Chromium: webpackWaits },
};
