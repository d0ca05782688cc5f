import { entryScript } from './fixtures/entry-script.js';
import { startScriptServer, takeFailedScripts, type ScriptServer } from './fixtures/script-server.js';
import { webpackContainer } from './fixtures/webpack-container.js';
import { loadContainer, type ContainerSources } from './load-container.js';
import { createLoadScript } from './load-script.js';
import type { Located } from './locations.js';

const globals = globalThis as unknown as Record<string, unknown>;

let server: ScriptServer;
let sources: ContainerSources;

beforeAll(async () => {
  server = await startScriptServer();
  server.tellStatuses();
});
afterAll(() => server.close());
beforeEach(() => {
  sources = {
    loadScript: createLoadScript(() => undefined, String),
    globals,
  };
});
afterEach(() => document.head.replaceChildren());

describe('a classic script', () => {
  it('leaves its container under its global', async () => {
    const entry = server.serve('/plain.js', entryScript('plain', { global: 'plain_1_0' }));
    const container = await loadContainer({ app: 'plain', url: entry, global: 'plain_1_0' }, sources);
    expect(container).toBe(globals.plain_1_0);
  });

  it('is checked against the integrity that the snapshot gives', async () => {
    const entry = server.serve('/signed.js', entryScript('signed'));
    const loadScript = jest.fn(sources.loadScript);
    const release = { app: 'signed', url: entry, global: 'signed', integrity: 'sha384-abc' };
    await loadContainer(release, { ...sources, loadScript });
    expect(loadScript.mock.calls).toEqual([
      [entry, expect.objectContaining({ integrity: 'sha384-abc', global: 'signed' })],
    ]);
  });

  it('is the default, and what type "global" says', async () => {
    const entry = server.serve('/typed.js', entryScript('typed'));
    const container = await loadContainer(
      { app: 'typed', url: entry, global: 'typed', type: 'global' },
      sources,
    );
    expect(container).toBe(globals.typed);
  });

  it('takes the place of a container that another build left under the same name', async () => {
    const other = (globals.taken = webpackContainer());
    const entry = server.serve('/taken.js', entryScript('taken'));
    const container = await loadContainer({ app: 'taken', url: entry, global: 'taken' }, sources);
    expect(container).toBe(globals.taken);
    expect(container).not.toBe(other);
  });

  it('without a container of its own does not get that of another build', async () => {
    globals.stale = webpackContainer();
    const entry = server.serve('/stale.js', '/* brings nothing */');
    await expect(loadContainer({ app: 'stale', url: entry, global: 'stale' }, sources)).rejects.toMatchObject(
      {
        code: 'CONTAINER_MISSING',
      },
    );
  });

  it('is not mistaken for an element of the page with that id', async () => {
    document.body.innerHTML = '<form id="search"></form>';
    expect(globals.search).toBeInstanceOf(HTMLElement);
    const without = server.serve('/search-without.js', '');
    await expect(loadContainer({ app: 'search', url: without, global: 'search' }, sources)).rejects.toThrow(
      'none under "search"',
    );

    const entry = server.serve('/search.js', entryScript('search'));
    const container = await loadContainer({ app: 'search', url: entry, global: 'search' }, sources);
    expect(container).toBe(globals.search);
    expect(container).not.toBeInstanceOf(HTMLElement);
  });

  it('that leaves something else is no container', async () => {
    const entry = server.serve('/else.js', 'var somethingElse = { get: 1, init: 2 }');
    await expect(
      loadContainer({ app: 'else', url: entry, global: 'somethingElse' }, sources),
    ).rejects.toMatchObject({
      code: 'CONTAINER_MISSING',
      app: 'else',
      url: entry,
      phase: 'entry',
      message: `[CONTAINER_MISSING] else ${entry} (none under "somethingElse"). docs/errors.md#container_missing`,
    });
  });

  it('that cannot be had says which app, from where, and why', async () => {
    const entry = server.serve('/gone.js', '', 404);
    await expect(loadContainer({ app: 'gone', url: entry, global: 'gone' }, sources)).rejects.toMatchObject({
      code: 'ENTRY_UNREACHABLE',
      app: 'gone',
      url: entry,
      phase: 'entry',
      cause: { code: 'SCRIPT_FAILED', url: entry },
      message: `[ENTRY_UNREACHABLE] gone ${entry} ([SCRIPT_FAILED] ${entry} (HTTP 404). docs/errors.md#script_failed). docs/errors.md#entry_unreachable`,
    });
    takeFailedScripts();
  });

  it('that throws tells what it threw, through the chain of causes', async () => {
    const entry = server.serve('/broken.js', `throw new Error('entry is broken')`);
    await expect(
      loadContainer({ app: 'broken', url: entry, global: 'broken' }, sources),
    ).rejects.toMatchObject({
      code: 'ENTRY_UNREACHABLE',
      cause: { code: 'SCRIPT_FAILED', cause: { message: 'entry is broken' } },
    });
  });

  it('whose URL is none fails like one that cannot be reached', async () => {
    await expect(
      loadContainer({ app: 'typo', url: 'https://', global: 'typo' }, sources),
    ).rejects.toMatchObject({
      code: 'ENTRY_UNREACHABLE',
      url: 'https://',
    });
  });
});

describe('an ES module', () => {
  let module: Located;

  beforeEach(() => {
    const url = 'https://apps.example/cart.mjs';
    module = { app: 'cart', release: '2', url, global: 'cart', type: 'module' };
  });

  it('is a container by what it exports', async () => {
    const namespace = webpackContainer();
    const loadScript = jest.fn(() => Promise.resolve(namespace));
    await expect(loadContainer(module, { ...sources, loadScript })).resolves.toBe(namespace);
    expect(loadScript).toHaveBeenCalledWith(module.url, module);
  });

  it('that is asked for once more gives another container each time, as it is evaluated only once', async () => {
    const namespace = { ...webpackContainer(), again: () => webpackContainer() };
    const loadScript = () => Promise.resolve(namespace);
    const load = () => loadContainer(module, { ...sources, loadScript });
    const containers = [await load(), await load(), await load()];
    expect(containers[0]).toBe(namespace);
    expect(new Set(containers).size).toBe(3);
  });

  it('of another tool, which cannot be evaluated anew, stays what it is', async () => {
    const namespace = webpackContainer();
    const load = () => loadContainer(module, { ...sources, loadScript: () => Promise.resolve(namespace) });
    await load();
    await expect(load()).resolves.toBe(namespace);
  });

  it('without both exports is none, whatever the global of that name holds', async () => {
    globals.cart = webpackContainer();
    const loadScript = () => Promise.resolve({ get: () => () => 1 });
    await expect(loadContainer(module, { ...sources, loadScript })).rejects.toMatchObject({
      code: 'CONTAINER_MISSING',
      ...{ app: 'cart', release: '2', url: module.url, phase: 'entry' },
      message: `[CONTAINER_MISSING] cart 2 ${module.url} (none under "cart"). docs/errors.md#container_missing`,
    });
  });

  it('that cannot be imported keeps the reason', async () => {
    const cause = new TypeError('Failed to fetch dynamically imported module');
    const loadScript = () => Promise.reject(cause);
    await expect(loadContainer(module, { ...sources, loadScript })).rejects.toMatchObject({
      code: 'ENTRY_UNREACHABLE',
      url: module.url,
      cause,
    });
  });
});
