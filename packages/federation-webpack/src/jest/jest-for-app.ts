import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findApps, type LocatedDefinition } from '../workspace/index.js';

const require = createRequire(import.meta.url);
const file = (name: string) => fileURLToPath(new URL(`../static/${name}`, import.meta.url));

/** The part of jest's configuration that an app needs. */
export type JestConfiguration = Record<string, unknown>;

/**
 * Jest for an app: imports of other apps' modules get their real source in the workspace, statically and through `loadRemote`;
 * unexpected console output fails a test.
 */
export async function jestForApp(directory: string): Promise<JestConfiguration> {
  const apps = await findApps(directory);
  const modules = Object.fromEntries(apps.flatMap(exposedFiles));
  const pages = Object.fromEntries(
    apps.flatMap(({ definition: { name, page } }) => (page ? [[name, page]] : [])),
  );
  return {
    rootDir: directory,
    testEnvironment: require.resolve('jest-environment-jsdom'),
    roots: ['<rootDir>/src'],
    // Tests that type into forms take their time on a machine that builds other apps beside them.
    testTimeout: 30_000,
    globals: { __WEFT_NEIGHBOURS__: { modules, pages } },
    setupFilesAfterEnv: [file('jest-setup.cjs')],
    transform: {
      '\\.(tsx?|m?js)$': [require.resolve('@swc/jest'), SWC],
      '\\.wasm$': file('jest-wasm-transform.cjs'),
    },
    // Packages that ship ES modules only have to be transformed too; these are the large ones that do not.
    transformIgnorePatterns: [
      '/node_modules/(react|react-dom|scheduler|@testing-library|@swc|core-js[^/]*)/',
    ],
    moduleNameMapper: {
      ...Object.fromEntries(Object.entries(modules).map(([id, path]) => [`^${escape(id)}$`, fileFor(path)])),
      '\\.module\\.css$': file('jest-class-names.cjs'),
      '\\.css$': file('jest-empty.cjs'),
      '\\.svg$': file('jest-file-name.cjs'),
      '^(\\.{1,2}/.*)\\.js$': ['$1', '$1.js'],
    },
  };
}

const SWC = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
  module: { type: 'commonjs' },
};

const exposedFiles = ({ directory, definition: { name, exposes = {} } }: LocatedDefinition) =>
  Object.entries(exposes).map(
    ([module, path]) => [`${name}/${module.slice(2)}`, join(directory, path)] as const,
  );

const fileFor = (path: string) => {
  if (path.endsWith('.css')) return file('jest-empty.cjs');
  return path.endsWith('.svg') ? file('jest-file-name.cjs') : path;
};

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
