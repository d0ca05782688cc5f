// Tests of a real S3 server run where there is one: `npm run s3` starts it.
const withoutServer = process.env.WEFT_TEST_S3 ? [] : ['\\.s3\\.test\\.ts$'];

export default {
  testEnvironment: 'node',
  // Stores bring every file to the disk, and many tests share one.
  testTimeout: 60_000,
  roots: ['<rootDir>/src'],
  testPathIgnorePatterns: ['/node_modules/', ...withoutServer],
  transform: {
    '\\.[jt]s$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1', '$1.js'] },
};
