import { jestForApp } from '@weft/federation-webpack/jest';

const jest = await jestForApp(import.meta.dirname);

// The sources of component-library are not here. Its modules are those of a release when WEFT_TEST_AGAINST names an environment that `weft fetch`
// has brought, else the stand-ins.
export default {
  ...jest,
  moduleNameMapper: {
    ...jest.moduleNameMapper,
    '^component-library/(\\w+)$': '<rootDir>/src/stand-ins/$1.tsx',
  },
};
