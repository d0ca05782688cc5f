import type { Scenario } from '../../scenario.ts';

export const scenario: Scenario = {
  says: 'the app and a package with a version of its own inside get each their own',
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
  expected: { main: 'fibre@1.0.0 of the host', kit: 'fibre@2.0.0 of the host' },
};
