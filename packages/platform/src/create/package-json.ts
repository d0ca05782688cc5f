import type { Kind } from './kind.js';
import type { NewApp, OwnRepository } from './new-app.js';
import { repositoryScripts } from './repository-scripts.js';

/** Versions by package. */
export type Versions = Readonly<Record<string, string>>;

const SCRIPTS = {
  dev: 'webpack serve --config federation.config.ts --mode development',
  build: 'webpack --config federation.config.ts --mode production',
};

/** The package.json of an app in the workspace; what all apps use is in that of the root. Throws when a version is not known. */
export const appPackage = (app: NewApp, versions: Versions): object => ({
  ...head(app),
  scripts: { ...SCRIPTS, types: 'tsc -p tsconfig.json', unit: 'jest' },
  dependencies: pick(DEPENDENCIES[app.kind], versions),
  devDependencies: pick(BUILD, versions),
});

/** The package.json of an app in a repository of its own. `packed`: where its packages of Weft are, by name. Throws when a version is not known. */
export function repositoryPackage(
  app: NewApp,
  repository: OwnRepository,
  versions: Versions,
  packed: Versions,
): object {
  const all = { ...versions, ...packed };
  const direct = [...DEPENDENCIES[app.kind], ...BUILD, ...TOOLS].sort();
  const indirect = Object.entries(packed).filter(([name]) => !direct.includes(name));
  return {
    ...head(app),
    scripts: { ...SCRIPTS, ...repositoryScripts(app, repository) },
    dependencies: pick(DEPENDENCIES[app.kind], all),
    devDependencies: pick([...BUILD, ...TOOLS].sort(), all),
    // Of those that the others depend on: no registry has them.
    overrides: Object.fromEntries(indirect),
  };
}

const head = ({ name }: NewApp) => ({ name, version: '1.0.0', private: true, type: 'module' });

const EVERY = ['@weft/federation-runtime', 'react', 'react-dom'];
// The host of a page brings the router: layout and pages have to meet in one.
const DEPENDENCIES: Record<Kind, readonly string[]> = {
  page: [...EVERY, 'wouter'],
  library: EVERY,
  widget: EVERY,
};

const BUILD = ['@weft/federation-webpack', 'webpack', 'webpack-cli', 'webpack-dev-server'];

/** What the root of the workspace has for all apps. */
const TOOLS = [
  ...['@eslint/js', 'eslint', 'eslint-plugin-react-hooks', 'prettier', 'typescript-eslint'],
  ...['@swc/core', 'jest', 'jest-environment-jsdom'],
  ...['@testing-library/dom', '@testing-library/jest-dom', '@testing-library/react'],
  ...['@testing-library/user-event', '@types/jest', '@types/node', '@types/react', '@types/react-dom'],
  ...['@typescript/native', 'typescript', '@weft/platform'],
];

function pick(names: readonly string[], versions: Versions): Record<string, string> {
  return Object.fromEntries(
    names.map(name => {
      const version = versions[name];
      if (version === undefined)
        throw new Error(
          `No package.json of the workspace says which version of ${name} it uses. Add it to the root's.`,
        );
      return [name, version];
    }),
  );
}
