/** How well the tests of this package notice that its code changes: `npm run mutation` here. */
export default {
  testRunner: 'jest',
  jest: {
    configFile: 'jest.config.mjs',
    config: {
      // Stryker resolves it itself, and knows no <rootDir>.
      testEnvironment: './src/fixtures/page-environment.mjs',
      testPathIgnorePatterns: ['/src/size\\.test', '-doc\\.test'],
    },
  },
  coverageAnalysis: 'perTest',
  // They take most of the time and are mostly the names of fields in schemas.
  ignoreStatic: true,
  concurrency: 2,
  // A timeout counts as noticed. On a busy machine a short one would count mutants that no test has noticed.
  timeoutMS: 60_000,
  mutate: [
    'src/**/*.{ts,tsx}',
    '!src/**/*.test.{ts,tsx}',
    '!src/fixtures/**',
    '!src/testing/**',
    '!src/**/index.ts',
  ],
  ignorePatterns: ['dist'],
  tempDirName: '.cache/stryker',
  reporters: ['clear-text', 'progress-append-only', 'json', 'html'],
  jsonReporter: { fileName: '.cache/mutation/mutation.json' },
  htmlReporter: { fileName: '.cache/mutation/mutation.html' },
  thresholds: { high: 90, low: 80, break: 80 },
};
