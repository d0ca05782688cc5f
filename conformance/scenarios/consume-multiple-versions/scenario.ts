import type { Scenario } from '../../scenario.ts';

export const scenario: Scenario = {
  says: 'each package gets the version of the scope that satisfies its own package.json; where none does, a strict consumer rejects',
  host: 'main',
  packages: {
    main: {
      'kit-1': {
        version: '1.0.0',
        files: { 'index.js': "export { copy } from 'fibre';\n" },
        dependencies: { fibre: '^1.0.0' },
      },
      'kit-2': {
        version: '1.0.0',
        files: { 'index.js': "export { copy } from 'fibre';\n" },
        dependencies: { fibre: '^2.0.0' },
      },
      'kit-2-3': {
        version: '1.0.0',
        files: { 'index.js': "export { copy } from 'fibre';\n" },
        dependencies: { fibre: '~2.3.0' },
      },
      'kit-3': {
        version: '1.0.0',
        files: { 'index.js': "export { copy } from 'fibre';\n" },
        dependencies: { fibre: '^3.4.5' },
      },
      'kit-any': {
        version: '1.0.0',
        files: { 'index.js': "export { copy } from 'fibre';\n" },
        dependencies: { fibre: '*' },
      },
    },
  },
  process: {},
  expected: {
    main: '1.9.9',
    kit1: '1.9.9',
    kit2: '2.9.9',
    kit23: '2.3.9',
    kit3: 'No satisfying version (^3.4.5) of shared module fibre found in shared scope loom.',
    kitAny: '9.9.9',
  },
};
