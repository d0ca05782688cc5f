import type { Instead, Scenario } from '../../scenario.ts';

const pinned: Instead = {
  reason:
    'the host pins what it shares: neither its own modules nor those of others get a version of it that a remote brings',
  facts: { host: 'fibre@0.0.0 of the host', remote: 'fibre@2.1.0 of two' },
};

export const scenario: Scenario = {
  says: 'a host whose copy has no version worth the name takes the one of its remote',
  host: 'three',
  packages: { three: { fibre: '0.0.0' }, two: { fibre: '2.1.0' } },
  expected: { host: 'fibre@2.1.0 of two', remote: 'fibre@2.1.0 of two' },
  instead: { Node: pinned, Chromium: pinned },
};
