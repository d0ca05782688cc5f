import type { Scenario } from '../../scenario.ts';

export const scenario: Scenario = {
  says: 'apps that share in a scope with a name meet there, and not in the default one',
  host: 'main',
  packages: { main: { fibre: '1.2.0' }, guest: { fibre: '1.0.0' } },
  expected: {
    host: 'fibre@1.2.0 of the host',
    remote: 'fibre@1.2.0 of the host',
    inDefault: false,
    inLoom: ['1.2.0'],
  },
  instead: {
    Node: {
      reason: 'as the host, the process shares in the default scope; in others each app has what it brings',
      facts: {
        host: 'fibre@1.2.0 of the host',
        remote: 'fibre@1.0.0 of guest',
        inDefault: true,
        inLoom: ['1.2.0'],
      },
    },
  },
};
