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
    'the host pins what it shares: it stays the provider also where a remote has the same version as eager; in a scope that the runtime has no hand in, all is as in webpack',
  facts: { byHand, onPage: 'fibre@1.0.0 of the host' },
};

export const scenario: Scenario = {
  says: 'of one version the loaded one stays, an eager one goes before others, then the one of the greater name',
  host: 'main',
  packages: { main: { fibre: '1.0.0' }, zealous: { fibre: '1.0.0' } },
  expected: { byHand, onPage: 'fibre@1.0.0 of zealous' },
  instead: { Node: pinned, Chromium: pinned },
};
