import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findApps, type LocatedDefinition } from '../workspace/index.js';
import { releasedModules } from './released-modules.js';

const require = createRequire(import.meta.url);
const file = (name: string) => fileURLToPath(new URL(`../static/${name}`, import.meta.url));

/** The part of jest's configuration that an app needs. */
export type JestConfiguration = Record<string, unknown>;

/**
 * Jest for an app: imports of other apps' modules get their real source in the workspace, statically and through `loadRemote`;
 * unexpected console output fails a test. With `WEFT_TEST_AGAINST=production` they get the releases that are live there instead, as `weft fetch` has left
 * them on this machine. Rejects when there are none.
 */
export async function jestForApp(directory: string): Promise<JestConfiguration> {
  const apps = await findApps(directory);
  const sources = Object.fromEntries(apps.flatMap(exposedFiles));
  const against = process.env.WEFT_TEST_AGAINST;
  const own = apps.find(app => app.directory === directory)?.definition.name;
  const released = against ? releasedModules(directory, against, own) : undefined;
  const modules = { ...sources, ...released?.modules };
  const pages = Object.fromEntries(
    apps.flatMap(({ definition: { name, page } }) => (page ? [[name, page]] : [])),
  );
  return {
    rootDir: directory,
    testEnvironment: released
      ? file('jest-released-environment.cjs')
      : require.resolve('jest-environment-jsdom'),
    testEnvironmentOptions: released ? { weftReleased: released.environment } : {},
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
      ...Object.fromEntries(
        Object.entries(modules).map(([id, path]) => [`^${escape(id)}$`, fileFor(id, path)]),
      ),
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

const fileFor = (id: string, path: string) => {
  if (id.endsWith('.css')) return file('jest-empty.cjs');
  return path.endsWith('.svg') ? file('jest-file-name.cjs') : path;
};

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
