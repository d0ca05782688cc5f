import { sampleLibrary, samplePage, sampleWidget } from './fixtures/sample-workspace.js';
import { appTsconfig, repositoryTsconfig } from './tsconfig.js';

const base =
  '{ "compilerOptions": { "strict": true, "types": [], "paths": { "shell/Layout": ["./apps/shell"] } } }';

it('of the workspace goes by that of the workspace', () => {
  expect(appTsconfig(samplePage)).toMatchObject({
    extends: '../../tsconfig.base.json',
    include: ['../remote-modules.d.ts', 'src', 'federation.config.ts'],
  });
});

it('of a repository of its own has the same options, and no paths into the workspace', () => {
  const config = JSON.parse(JSON.stringify(repositoryTsconfig(sampleWidget, base))) as object;
  expect(config).toEqual({
    compilerOptions: {
      strict: true,
      types: ['@weft/federation-webpack/assets', 'jest', '@testing-library/jest-dom'],
    },
    include: ['src', 'federation.config.ts'],
  });
});

it('of a page there has the types of the others', () => {
  expect(repositoryTsconfig(samplePage, base)).toMatchObject({
    extends: './remote-types/tsconfig.json',
    include: ['src', 'federation.config.ts', 'remote-types/remote-modules.d.ts'],
  });
});

it('lets the tests of a library read its description', () => {
  expect(appTsconfig(sampleLibrary)).toMatchObject({
    compilerOptions: { types: expect.arrayContaining(['node']) as [] },
  });
});
