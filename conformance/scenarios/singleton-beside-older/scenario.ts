import type { Scenario } from '../../scenario.ts';

export const scenario: Scenario = {
  says: 'a singleton is the version of the app, also where an older one is installed inside a package that it uses',
  host: 'main',
  packages: {
    main: {
      fibre: '19.0.0',
      kit: { version: '1.0.0', files: { 'index.js': "export { copy } from 'fibre';\n" } },
      'kit/node_modules/fibre': '18.0.0',
    },
  },
  process: {},
  expected: { main: 'fibre@19.0.0 of the host', kit: 'fibre@19.0.0 of the host' },
};
