/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { act, createElement, StrictMode, useEffect } from 'react';
import type { LoaderContext } from 'webpack';
import effectsLoader from './effects-loader.js';

const require_ = createRequire(__filename);
const FILE = require_.resolve('react-dom/client').replace('client.js', 'cjs/react-dom-client.development.js');
const source = readFileSync(FILE, 'utf8');
const mended = String(effectsLoader.call({} as LoaderContext<object>, source));

beforeAll(() => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true }));

interface Refresh {
  injectIntoGlobalHook(window: object): void;
  register(type: unknown, id: string): void;
  performReactRefresh(): unknown;
}

/** How often an effect without dependencies that change runs, before and after an edit, in StrictMode. */
async function effects(code: string): Promise<[number, number]> {
  const refresh = require_('react-refresh/runtime') as Refresh;
  refresh.injectIntoGlobalHook(globalThis);
  const { createRoot } = evaluate(code);
  let count = 0;
  const edition = () => {
    function Edited() {
      useEffect(() => void count++, []);
      return null;
    }
    refresh.register(Edited, 'Edited');
    return Edited;
  };
  const root = createRoot(document.createElement('div'));
  await act(() => root.render(createElement(StrictMode, null, createElement(edition()))));
  const before = count;
  edition();
  await act(() => void refresh.performReactRefresh());
  await act(() => root.unmount());
  return [before, count - before];
}

function evaluate(code: string): typeof import('react-dom/client') {
  const module = { exports: {} };
  const run = Module.wrap(code);
  const compiled = (0, eval)(run) as (...given: unknown[]) => void;
  compiled(module.exports, require, module, FILE, '');
  return module.exports as typeof import('react-dom/client');
}

it('has effects run again after an edit, which this React forgets', async () => {
  expect(await effects(source)).toEqual([2, 0]);
  expect(await effects(mended)).toEqual([2, 1]);
});

it('leaves a build without the slip as it is', () => {
  expect(effectsLoader.call({} as LoaderContext<object>, 'var ignorePreviousDependencies;')).toBe(
    'var ignorePreviousDependencies;',
  );
});
