import type { Scenario } from '../../scenario.ts';

export const scenario: Scenario = {
  says: 'what an app provides is in the scopes that it says, under its keys and versions, once, and can be got from there',
  host: 'main',
  packages: { main: { fibre: '1.0.0' } },
  process: {},
  expected: {
    scopes: ['default', 'loom', 'wool'],
    fibre: ['1.0.0'],
    withoutVersion: ['0'],
    versions: ['1.1.9', '1.3.0'],
    got: ['fibre@1.0.0 of the host', 'file-1', 'file-2', 'file-3'],
    isSettledOnce: true,
  },
};
