import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseManifest } from '@weft/federation-runtime/manifest';
import { runNode } from '../fixtures/run-node.js';
import { temporaryFolder } from '../fixtures/temporary-folder.js';
import { releasedModules } from './released-modules.js';

const DEPENDENCIES =
  '"dependencies": { "react": "^19.3.1", "react-dom": "^19.3.1", "@weft/federation-runtime": "0.1.0" }';
const TEXT = 'the total of the source';

// Of two apps, one of which is built, released, and edited after that.
const workspace = temporaryFolder(
  {
    'package.json': '{ "type": "module", "workspaces": ["apps/*"] }',
    'apps/cart/package.json': `{ "version": "1.0.0", "type": "module", ${DEPENDENCIES} }`,
    'apps/cart/tsconfig.json':
      '{ "compilerOptions": { "jsx": "react-jsx", "module": "esnext", "target": "es2022", "moduleResolution": "bundler", "types": ["@weft/federation-webpack/assets"] }, "include": ["src"] }',
    'apps/cart/federation.config.ts': `
      import { defineApp } from '@weft/federation-webpack';
      export default defineApp({
        name: 'cart',
        exposes: { './total': './src/total.ts', './Count': './src/Count.tsx', './tokens.css': './src/tokens.css' },
        devPort: 4411,
      });`,
    'apps/cart/src/App.tsx': 'export const App = () => <p>cart</p>;',
    'apps/cart/src/total.ts': `export const total = (): string => '${TEXT}';`,
    'apps/cart/src/Count.tsx': `
      import { useState } from 'react';
      import './tokens.css';
      export const Count = () => {
        const [count, setCount] = useState(1);
        return <button onClick={() => setCount(count + 1)}>released: {count}</button>;
      };`,
    'apps/cart/src/tokens.css': ':root { --x: 1px }',
    'apps/home/package.json': '{ "type": "module" }',
    'apps/home/federation.config.ts': `
      import { defineApp } from '@weft/federation-webpack';
      export default defineApp({ name: 'home', remotes: ['cart'], devPort: 4412 });`,
    'apps/home/jest.config.mjs': `
      import { jestForApp } from '@weft/federation-webpack/jest';
      export default await jestForApp(import.meta.dirname);`,
    'apps/home/src/Home.tsx': `
      import { total } from 'cart/total';
      import { Count } from 'cart/Count';
      import 'cart/tokens.css';
      export const Home = () => <main>{total()} <Count /></main>;`,
    'apps/home/src/home.test.tsx': `
      import { act } from 'react';
      import { loadRemote } from '@weft/federation-runtime';
      import { Remote } from '@weft/federation-runtime/react';
      import { createTestFederation } from '@weft/federation-runtime/testing';
      import { render, screen, fireEvent } from '@testing-library/react';
      import { Home } from './Home';

      it('imports statically, with one React', () => {
        render(<Home />);
        fireEvent.click(screen.getByRole('button', { name: 'released: 1' }));
        expect(screen.getByRole('button')).toHaveTextContent('released: 2');
        expect(screen.getByRole('main')).toHaveTextContent('the total of the source');
      });
      it('loads by name, the same', async () => {
        expect((await loadRemote('cart/total')).total()).toBe('the total of the source');
        await act(async () => render(<Remote module="cart/Count" />));
        expect(screen.getByRole('button')).toHaveTextContent('released: 1');
      });
      it('stands in', async () => {
        createTestFederation({ modules: { 'cart/total': async () => ({ total: () => 'a stand-in' }) } });
        expect((await loadRemote('cart/total')).total()).toBe('a stand-in');
      });
      it('fails where that is wanted', async () => {
        createTestFederation({ modules: { 'cart/total': () => Promise.reject(new Error('down')) } });
        await expect(loadRemote('cart/total')).rejects.toMatchObject({ module: 'cart/total' });
      });`,
  },
  join(__dirname, '../../.samples-'),
);
const home = join(workspace, 'apps/home');
const cart = join(workspace, 'apps/cart');
const remotes = join(workspace, '.weft/remotes');
const released = join(remotes, 'releases/cart/1.0.0-0123abcd');

interface Report {
  testResults: { message: string; assertionResults: { title: string; status: string }[] }[];
}

/** Runs the tests of home, and gives what became of each; of a file that could not be run its message. */
async function test(environment?: string): Promise<Record<string, string>> {
  const report = join(workspace, 'report.json');
  if (environment) process.env.WEFT_TEST_AGAINST = environment;
  const args = [require.resolve('jest/bin/jest'), '--runInBand', '--json', '--outputFile', report];
  const { output } = await runNode(args, home).ended;
  Reflect.deleteProperty(process.env, 'WEFT_TEST_AGAINST');
  if (!output.includes('Tests:')) return { failure: output };
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  return Object.fromEntries(
    testResults.flatMap(({ message, assertionResults }) =>
      assertionResults.length > 0
        ? assertionResults.map(({ title, status }) => [title, status])
        : [['failure', message]],
    ),
  );
}

const PASSED = {
  'imports statically, with one React': 'passed',
  'loads by name, the same': 'passed',
  'stands in': 'passed',
  'fails where that is wanted': 'passed',
};

/** Builds cart, and has the build as its release. */
async function release(format: string): Promise<void> {
  const webpack = [
    require.resolve('webpack/bin/webpack.js'),
    '--config',
    'federation.config.ts',
    '--mode',
    'production',
  ];
  process.env.WEFT_FORMAT = format;
  const { code, output } = await runNode(webpack, cart).ended;
  Reflect.deleteProperty(process.env, 'WEFT_FORMAT');
  expect({ code, output }).toMatchObject({ code: 0 });
  rmSync(released, { recursive: true, force: true });
  cpSync(join(cart, 'dist'), released, { recursive: true });
  writeFileSync(
    join(remotes, 'production.json'),
    JSON.stringify({ format: 1, environment: 'production', releases: { cart: '1.0.0-0123abcd' } }),
  );
}

beforeAll(() => release('script'), 60_000);

it('tests of a consumer run against the source of a neighbour', async () => {
  expect(await test()).toEqual(PASSED);
}, 60_000);

it('against a release that is made of ES modules', async () => {
  await release('module');
  expect(await test('production')).toEqual(PASSED);
  await release('script');
}, 120_000);

it('and, without a change, against its release: whatever the source says by then, or whether there is one', async () => {
  writeFileSync(join(cart, 'src/total.ts'), `export const total = () => 'edited';`);
  rmSync(join(cart, 'src/Count.tsx'));
  expect(await test('production')).toEqual(PASSED);
  expect(await test()).not.toEqual(PASSED);
}, 60_000);

it('a file that is not what was released is refused, and named', async () => {
  const [file = ''] = moduleFiles('./total');
  const before = readFileSync(join(released, file));
  writeFileSync(join(released, file), `${before}//`);
  expect((await test('production')).failure).toMatch(/is not what was released\. Fetch it again: weft fetch/);
  writeFileSync(join(released, file), before);
}, 60_000);

it('releases that are not on this machine are asked for by name', () => {
  expect(() => releasedModules(home, 'staging')).toThrow(
    'WEFT_TEST_AGAINST=staging: the releases of "staging" are not on this machine. Fetch them: weft fetch --env staging',
  );
});

const moduleFiles = (module: string): string[] =>
  parseManifest(readFileSync(join(released, 'mf-manifest.json'), 'utf8')).weft.modules[module]?.js ?? [];
