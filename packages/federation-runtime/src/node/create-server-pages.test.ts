/** @jest-environment node */
import { createElement, Suspense, use } from 'react';
import * as renderer from 'react-dom/server';
import { entryScript, type EntryParts } from '../fixtures/entry-script.js';
import { takeNoise } from '../fixtures/quiet-console.js';
import { basePath, loadRemote, pages } from '../index.js';
import { createServerPages, type ServerRenderer } from './create-server-pages.js';

const ORIGIN = 'https://shop.example';
/** What the scripts of the host take: React, and the facade that an app has a copy of. */
const given = { createElement, Suspense, use, loadRemote, basePath, pages };
beforeAll(() => void Object.assign(globalThis, { given }));
afterAll(() => void Reflect.deleteProperty(globalThis, 'given'));

/** A host that shows what this expression gives, on the server. */
const host = (tree: string): EntryParts => ({
  shared: { react: '18.0.0', kit: '1.0.0' },
  says: `start: async tools => { const { createElement, Suspense, use } = globalThis.given; tools.serve(${tree}); },`,
});

async function open(apps: Record<string, EntryParts>, packages = {}) {
  const entries = Object.entries(apps).map(([app, parts]) => [
    `${ORIGIN}/${app}.js`,
    entryScript(app, parts),
  ]);
  const texts = new Map(entries as [string, string][]);
  const locations = Object.keys(apps).map(app => [
    app,
    {
      entry: `${ORIGIN}/${app}.js`,
      global: app,
      page: { path: `/${app}`, module: './Page', title: app },
    },
  ]);
  return createServerPages({
    snapshot: { format: 1, environment: 'production', id: '7', apps: Object.fromEntries(locations) },
    host: 'shell',
    packages,
    renderer: renderer as unknown as ServerRenderer,
    read: async url => new TextEncoder().encode(texts.get(url)),
    allows: () => true,
  });
}

const render = async (
  apps: Record<string, EntryParts>,
  { path = '/', base = '', pages = [] as string[], signal = AbortSignal.timeout(5000) } = {},
) => (await open(apps)).render(new URL(path, ORIGIN), { base, pages, signal });

const component = (body: string) => `createElement(() => { ${body} })`;

it('is what the host shows, all in its place', async () => {
  const long = 'x'.repeat(20_000);
  const tree = `createElement(Suspense, null, createElement('p', null, 'one'), createElement(Suspense, null, '${long}'))`;
  const { html, failures } = await render({ shell: host(tree) });
  expect(html).toContain('<p>one</p>');
  expect(html).toContain(long);
  expect(html).not.toContain('<script');
  expect(failures).toEqual([]);
});

it('knows its address, and nothing of those that are rendered beside it', async () => {
  const server = await open({ shell: host(component('return location.pathname + location.search;')) });
  const pages = Array.from({ length: 20 }, (_, at) =>
    server.render(new URL(`/page?${at}`, ORIGIN), { base: '', pages: [], signal: AbortSignal.timeout(5000) }),
  );
  expect((await Promise.all(pages)).map(({ html }) => html)).toEqual(
    Array.from({ length: 20 }, (_, at) => `/page?${at}`),
  );
});

it('has the registry of its own request: base path, pages and modules', async () => {
  const registry = `globalThis[Symbol.for('weft.federation.1')]`;
  const tree = component(
    `const r = ${registry}; return [r.snapshot.base, ...r.pages().map(p => p.app), use(r.loadRemote('cart/Cart')).text].join(' ');`,
  );
  const apps = { shell: host(tree), cart: { modules: { './Cart': '() => ({ text: "cart" })' } }, other: {} };
  const page = await render(apps, { base: '/apps/shell', pages: ['cart'] });
  expect(page.html).toBe('/apps/shell cart cart');
  expect(page.modules).toEqual(['cart/Cart']);
});

it('shares with all what the host provides, and of the packages of the process only these', async () => {
  const seen = `Object.entries(shareScopes.default).map(([name, versions]) => name + '@' + Object.keys(versions)).sort().join(' ')`;
  const server = await open(
    {
      shell: host(
        component(`return use(globalThis[Symbol.for('weft.federation.1')].loadRemote('cart/Cart')).text;`),
      ),
      cart: { modules: { './Cart': `() => ({ text: ${seen} })` }, shared: { kit: '1.0.0', own: '2.0.0' } },
    },
    { react: { version: '19.1.0', get: () => ({}) } },
  );
  const { html } = await server.render(new URL(ORIGIN), {
    base: '',
    pages: [],
    signal: AbortSignal.timeout(5000),
  });
  expect(html).toBe('kit@1.0.0 own@2.0.0 react@19.1.0');
});

it('leaves to the browser what fails, and what does not come in time; the rest is there', async () => {
  const place = (name: string, body: string) =>
    `createElement(Suspense, { fallback: 'wait for ${name} ' }, ${component(body)})`;
  const tree = `createElement('main', null, ${place('broken', 'throw new Error("no server")')}, ${place('slow', 'use(globalThis.never ??= new Promise(() => {}))')}, 'rest')`;
  const page = await render({ shell: host(tree) }, { signal: AbortSignal.timeout(50) });
  expect(page.html).toMatch(/wait for broken [^]*wait for slow [^]*rest<\/main>/);
  expect(page.failures).toEqual(['no server', expect.stringContaining('timeout')]);
});

it('is not there where nothing of it could be rendered, or its host not be started', async () => {
  await expect(render({ shell: host(component('throw new Error("broken")')) })).rejects.toThrow('broken');
  await expect(render({ cart: {} })).rejects.toThrow('The snapshot has no app "shell"');
  await expect(render({ shell: { before: 'throw new Error("no entry")' } })).rejects.toThrow('no entry');
});

it('tells of a host whose code throws', async () => {
  const shell = { says: 'start: async () => { throw new Error("no start"); },' };
  await expect(render({ shell })).rejects.toThrow('no start');
  expect(takeNoise(/START_FAILED/)).toHaveLength(1);
});
