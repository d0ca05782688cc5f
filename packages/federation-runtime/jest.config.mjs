export default {
  testEnvironment: '<rootDir>/src/fixtures/page-environment.mjs',
  // Scripts that tests add to the page are really fetched and run.
  testEnvironmentOptions: { resources: 'usable' },
  // Some build with webpack, which takes a second alone and ten on a machine that is busy.
  testTimeout: 60_000,
  roots: ['<rootDir>/src'],
  setupFiles: ['<rootDir>/src/fixtures/reflect-async.ts'],
  setupFilesAfterEnv: ['@testing-library/jest-dom', '<rootDir>/src/fixtures/quiet-console.ts'],
  transform: {
    '\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
};
