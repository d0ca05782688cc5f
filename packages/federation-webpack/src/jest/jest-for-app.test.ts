import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from '../fixtures/run-node.js';
import { temporaryFolder } from '../fixtures/temporary-folder.js';

// A workspace of two apps; the tests of one of them are run by a jest of their own.
const workspace = temporaryFolder(
  {
    'package.json': '{ "type": "module", "workspaces": ["apps/*"] }',
    'apps/cart/package.json': '{ "type": "module" }',
    'apps/cart/federation.config.ts': `
      import { defineApp } from '@weft/federation-webpack';
      export default defineApp({
        name: 'cart',
        exposes: { './total': './src/total.ts', './MiniCart': './src/MiniCart.tsx', './tokens.css': './src/tokens.css', './logo.svg': './src/logo.svg' },
        page: { path: '/cart', module: './MiniCart', title: 'Cart' },
        devPort: 4401,
      });`,
    'apps/cart/src/total.ts': "export const total = (): string => 'the total of the neighbour';",
    'apps/cart/src/MiniCart.tsx': `
      import classes from './MiniCart.module.css';
      export const MiniCart = () => <p className={classes.mini}>cart</p>;`,
    'apps/cart/src/tokens.css': ':root { --x: 1px }',
    'apps/cart/src/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'apps/home/package.json': '{ "type": "module" }',
    'apps/home/federation.config.ts': `
      import { defineApp } from '@weft/federation-webpack';
      export default defineApp({ name: 'home', remotes: ['cart'], devPort: 4402 });`,
    'apps/home/jest.config.mjs': `
      import { jestForApp } from '@weft/federation-webpack/jest';
      export default await jestForApp(import.meta.dirname);`,
    'apps/home/src/Home.tsx': `
      import { total } from 'cart/total';
      import { MiniCart } from 'cart/MiniCart';
      import logo from 'cart/logo.svg';
      import 'cart/tokens.css';
      export const Home = () => <main title={logo}>{total()} <MiniCart /></main>;`,
    'apps/home/src/passes.test.tsx': `
      import { loadRemote, pages } from '@weft/federation-runtime';
      import { createTestFederation } from '@weft/federation-runtime/testing';
      import { render, screen } from '@testing-library/react';
      import { Home } from './Home';
      import { sum } from './sum.wasm';

      it('imports statically', () => {
        render(<Home />);
        expect(screen.getByRole('main')).toHaveTextContent('the total of the neighbour cart');
        expect(screen.getByText('cart')).toHaveClass('mini');
        expect(screen.getByRole('main')).toHaveAttribute('title', 'test-file');
      });
      it('loads by name', async () => {
        expect((await loadRemote('cart/total')).total()).toBe('the total of the neighbour');
      });
      it('knows pages', () => {
        expect(pages()).toEqual([expect.objectContaining({ app: 'cart', path: '/cart', module: 'cart/MiniCart' })]);
      });
      it('stands in', async () => {
        createTestFederation({ modules: { 'cart/total': async () => ({ total: () => 'a stand-in' }) } });
        expect((await loadRemote('cart/total')).total()).toBe('a stand-in');
      });
      it('forgets the stand-in', async () => {
        expect((await loadRemote('cart/total')).total()).toBe('the total of the neighbour');
      });
      it('runs WebAssembly', () => {
        expect(sum(1, 2)).toBe(3);
      });`,
    'apps/home/src/noise.test.ts': `
      it('says an error', () => console.error('a noisy error', 7));
      it('says a warning', () => console.warn('a noisy warning'));
      it('is quiet', () => {});
      it('is quiet where noise is expected', () => {
        const noise = jest.spyOn(console, 'error').mockImplementation(() => {});
        console.error('expected');
        noise.mockRestore();
      });`,
  },
  join(__dirname, '../../.samples-'),
);

interface JestResults {
  testResults: { assertionResults: { title: string; status: string; failureMessages: string[] }[] }[];
}

const results = new Map<string, { status: string; failure: string }>();

beforeAll(async () => {
  const home = join(workspace, 'apps/home');
  const wasm = join(__dirname, '../fixtures/samples/apps/market/src/sum.wasm');
  copyFileSync(wasm, join(home, 'src/sum.wasm'));
  const report = join(workspace, 'report.json');
  const { output } = await runNode(
    [require.resolve('jest/bin/jest'), '--runInBand', '--json', '--outputFile', report],
    home,
  ).ended;
  expect(output).toContain('Tests:');
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as JestResults;
  for (const { title, status, failureMessages } of testResults.flatMap(file => file.assertionResults))
    results.set(title, { status, failure: failureMessages.join('\n') });
}, 60_000);

it.each([
  [
    'gives static imports the source of the neighbour, its styles and pictures left out',
    'imports statically',
  ],
  ['gives loadRemote the source of the neighbour', 'loads by name'],
  ['knows the pages of the workspace', 'knows pages'],
  ['lets a stand-in win', 'stands in'],
  ['takes the stand-in away after the test', 'forgets the stand-in'],
  ['runs real WebAssembly', 'runs WebAssembly'],
])('%s', (_what, title) => {
  expect(results.get(title)).toEqual({ status: 'passed', failure: '' });
});

it.each([
  ['an error', 'says an error', 'Unexpected console output:\na noisy error 7'],
  ['a warning', 'says a warning', 'Unexpected console output:\na noisy warning'],
])('fails a test that brings %s to the console', (_what, title, message) => {
  expect(results.get(title)?.status).toBe('failed');
  expect(results.get(title)?.failure).toContain(message);
});

it('passes the tests after it, and those that expect their noise', () => {
  expect(results.get('is quiet')?.status).toBe('passed');
  expect(results.get('is quiet where noise is expected')?.status).toBe('passed');
});
