import type { Scenario } from '../../scenario.ts';

export const scenario: Scenario = {
  says: 'each version that is installed and used is in the share scope; one that nobody imports is not',
  host: 'main',
  packages: {
    main: {
      fibre: '1.0.0',
      kit: { version: '1.0.0', files: { 'index.js': "export { copy } from 'fibre';\n" } },
      'kit/node_modules/fibre': '2.0.0',
      idle: { version: '1.0.0', files: { 'index.js': "export { copy } from 'fibre';\n" } },
      'idle/node_modules/fibre': '3.0.0',
    },
  },
  process: {},
  expected: { versions: ['1.0.0', '2.0.0'] },
};
