import type { Scenario } from '../../scenario.ts';

export const scenario: Scenario = {
  says: 'a shared package that imports itself by its own name takes itself out of the share scope',
  host: 'main',
  packages: {
    main: {
      thread: {
        version: '1.0.0',
        files: {
          'a.js': "import { b } from 'thread/b.js';\nexport const a = () => 'a' + b() + 'a';\n",
          'b.js': "export const b = () => 'b';\n",
        },
      },
      needle: {
        version: '1.0.0',
        files: { 'index.js': "import { a } from 'thread/a.js';\nexport const sew = () => a();\n" },
        dependencies: { thread: '^1.0.0' },
      },
    },
  },
  process: {},
  expected: { sewn: 'aba', shared: ['needle', 'thread/a.js', 'thread/b.js'] },
};
