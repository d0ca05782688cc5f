import type { Scenario } from '../../scenario.ts';

export const scenario: Scenario = {
  says: 'what is shared is provided and consumed: a package, one under another name, a file, and a file in whose place a package is',
  host: 'main',
  packages: { main: { fibre: '1.0.0', thread: '1.0.0', store: '1.0.0' } },
  process: {},
  expected: {
    package: 'fibre@1.0.0 of the host',
    renamed: 'thread@1.0.0 of the host',
    file: 'file of main',
    remapped: 'store@1.0.0 of the host',
    keys: ['fibre', 'main/src/file.js', 'store', 'yarn'],
  },
};
