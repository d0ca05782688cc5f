import type { Facts, Instead, Scenario } from '../../scenario.ts';

// A container of plain webpack adds what it has to a scope that was filled by hand.
const byHand: Facts = {
  'eager, there is one of "a", not eager': 'offer',
  'eager, there is one of "z", not eager': 'offer',
  'eager, there is one of "a", eager': 'offer',
  'eager, there is one of "z", eager': 'z',
  'eager, there is one of "a", loaded': 'a',
  'not eager, there is one of "a", eager': 'a',
  'not eager, there is one of "a", not eager': 'offer',
  'not eager, there is one of "z", not eager': 'z',
  'not eager, there is one of "a", loaded': 'a',
};

const pinned: Instead = {
  reason:
    'the host pins what it shares, and an eager consumer takes nothing that is not eager: it has its own copy, and where it says singleton it rejects, as in webpack beside a host that has loaded its copy; in a scope that the runtime has no hand in, all is as in webpack',
  facts: {
    byHand,
    host: 'fibre@1.0.0 of the host',
    remote: 'fibre@1.0.0 of zealous',
    singleton: "EVALUATION_FAILED: Cannot set properties of undefined (setting 'loaded')",
    warnings: ['Unsatisfied version 0 from 0 of shared singleton module dye (required ^1.0.0)'],
  },
};

export const scenario: Scenario = {
  says: 'of one version the loaded one stays, an eager one goes before others, then the one of the greater name',
  host: 'main',
  packages: { main: { fibre: '1.0.0', dye: '1.0.0' }, zealous: { fibre: '1.0.0', dye: '1.0.0' } },
  expected: {
    byHand,
    host: 'fibre@1.0.0 of zealous',
    remote: 'fibre@1.0.0 of zealous',
    singleton: 'dye@1.0.0 of zealous',
  },
  instead: { Node: pinned, Chromium: pinned },
};
