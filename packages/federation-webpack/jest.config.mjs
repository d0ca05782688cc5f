const common = {
  testEnvironment: 'node',
  roots: ['<rootDir>/src'],
  transform: {
    '\\.[jt]s$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1', '$1.js'] },
};

// Tests of finished builds; the others need not wait for them.
const BUILDS = '/src/(plugins/|rules/|webpack-configuration|define-app|dev-server)';

export default {
  // Builds take seconds alone, and many times that on a machine that is busy.
  testTimeout: 60_000,
  projects: [
    {
      ...common,
      displayName: 'definition',
      testPathIgnorePatterns: ['/node_modules/', BUILDS],
    },
    {
      ...common,
      displayName: 'builds',
      testRegex: `${BUILDS}.*\\.test\\.ts$`,
      globalSetup: '<rootDir>/src/fixtures/build-samples.mjs',
      globalTeardown: '<rootDir>/src/fixtures/remove-samples.mjs',
    },
  ],
};
