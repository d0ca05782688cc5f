import type { Scenario } from '../../scenario.ts';

export const scenario: Scenario = {
  says: 'packages, names with a scope, subpaths and files are taken out of any scope; what is not there, what cannot be got and what does not satisfy a strict range rejects',
  host: 'main',
  packages: {
    main: {
      prefix: {
        version: '1.0.0',
        files: { 'a.js': "export const copy = 'own a';\n", 'deep/b.js': "export const copy = 'own b';\n" },
      },
    },
  },
  process: {},
  expected: {
    package: 'package of the scope',
    scoped: '@scoped/package of the scope',
    prefix: 'prefix/a.js of the scope',
    prefixOwn: 'own b',
    file: 'file-1 of the scope',
    fileOwn: 'own file-2',
    advanced: 'advanced of the scope',
    notThere: "Shared module not-there doesn't exist in shared scope wool",
    throws: 'get throws',
    rejects: 'get rejects',
    evaluation: 'evaluation throws',
    unsatisfied: 'No satisfying version (^1.2.3) of shared module unsatisfied found in shared scope wool.',
  },
};
