import type { NewApp } from './new-app.js';

/** The types that are there without an import. */
const typesOf = ({ kind }: NewApp) => [
  ...(kind === 'library' ? ['node'] : []),
  '@weft/federation-webpack/assets',
  'jest',
  '@testing-library/jest-dom',
];

/** The tsconfig.json of an app in the workspace. */
export const appTsconfig = (app: NewApp): object => ({
  extends: '../../tsconfig.base.json',
  compilerOptions: { types: typesOf(app) },
  include: ['../remote-modules.d.ts', 'src', 'federation.config.ts'],
});

/** The tsconfig.json of an app in a repository of its own. `base`: the text of the workspace's tsconfig.base.json. */
export function repositoryTsconfig(app: NewApp, base: string): object {
  const { compilerOptions } = JSON.parse(base) as { compilerOptions: Record<string, unknown> };
  const isPage = app.kind === 'page';
  return {
    ...(isPage && { extends: './remote-types/tsconfig.json' }),
    // Where the workspace has its apps says nothing there.
    compilerOptions: { ...compilerOptions, paths: undefined, types: typesOf(app) },
    include: ['src', 'federation.config.ts', ...(isPage ? ['remote-types/remote-modules.d.ts'] : [])],
  };
}
