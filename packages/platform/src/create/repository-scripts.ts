import type { NewApp, OwnRepository } from './new-app.js';

/** The apps whose modules the code of a page names. */
export const USED = ['component-library', 'shell'];

/** What a repository of its own has in package.json beside the scripts of every app. */
export function repositoryScripts({ kind }: NewApp, repository: OwnRepository): Record<string, string> {
  const ofOthers = {
    'remote-types': `weft types ${fromPlatform(repository)}`,
    types: 'npm run remote-types && tsc -p tsconfig.json',
  };
  return {
    ...(kind === 'page' ? ofOthers : { types: 'tsc -p tsconfig.json' }),
    lint: 'eslint . --max-warnings 0 && prettier --check .',
    unit: 'jest',
    test: 'npm run lint && npm run types && npm run unit',
    deploy: `npm run build && weft deploy${option('env', repository.environment)}${option('store', repository.store)}`,
  };
}

/** The words and options of `weft types` and `weft fetch` for what a page uses. */
export const fromPlatform = ({ environment, from, store }: OwnRepository): string =>
  `${USED.join(' ')}${option('env', environment)}${from ? option('from', from) : option('store', store)}`;

const option = (name: string, value: string | undefined) =>
  value === undefined ? '' : ` --${name} ${/^[\w@%+=:,./~-]+$/.test(value) ? value : JSON.stringify(value)}`;
