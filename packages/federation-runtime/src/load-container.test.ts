import { entryScript } from './fixtures/entry-script.js';
import { startScriptServer, takeFailedScripts, type ScriptServer } from './fixtures/script-server.js';
import { takeNoise } from './fixtures/quiet-console.js';
import { webpackContainer } from './fixtures/webpack-container.js';
import { loadContainer, type ContainerSources } from './load-container.js';
import { createLoadScript } from './load-script.js';

const globals = globalThis as unknown as Record<string, unknown>;

let server: ScriptServer;
let sources: ContainerSources;

beforeAll(async () => {
  server = await startScriptServer();
});
afterAll(() => server.close());
beforeEach(() => {
  sources = {
    loadScript: createLoadScript(),
    importModule: url => Promise.reject(new Error(`nobody asked for ${url}`)),
    globals,
  };
});
afterEach(() => document.head.replaceChildren());

describe('a classic script', () => {
  it('leaves its container under its global', async () => {
    const entry = server.serve('/plain.js', entryScript('plain', { global: 'plain_1_0' }));
    const container = await loadContainer('plain', { entry, global: 'plain_1_0' }, sources);
    expect(container).toBe(globals.plain_1_0);
  });

  it('is checked against the integrity that the snapshot gives', async () => {
    const entry = server.serve('/signed.js', entryScript('signed'));
    await loadContainer('signed', { entry, global: 'signed', integrity: 'sha384-abc' }, sources);
    expect(document.head.querySelector('script')).toMatchObject({ integrity: 'sha384-abc' });
  });

  it('is the default, and what type "global" says', async () => {
    const entry = server.serve('/typed.js', entryScript('typed'));
    const container = await loadContainer('typed', { entry, global: 'typed', type: 'global' }, sources);
    expect(container).toBe(globals.typed);
  });

  it('takes the place of a container that another build left under the same name', async () => {
    const other = (globals.taken = webpackContainer());
    const entry = server.serve('/taken.js', entryScript('taken'));
    const container = await loadContainer('taken', { entry, global: 'taken' }, sources);
    expect(container).toBe(globals.taken);
    expect(container).not.toBe(other);
  });

  it('without a container of its own does not get that of another build', async () => {
    globals.stale = webpackContainer();
    const entry = server.serve('/stale.js', '/* brings nothing */');
    await expect(loadContainer('stale', { entry, global: 'stale' }, sources)).rejects.toMatchObject({
      code: 'CONTAINER_MISSING',
    });
  });

  it('is not mistaken for an element of the page with that id', async () => {
    document.body.innerHTML = '<form id="search"></form>';
    expect(globals.search).toBeInstanceOf(HTMLElement);
    const without = server.serve('/search-without.js', '');
    await expect(loadContainer('search', { entry: without, global: 'search' }, sources)).rejects.toThrow(
      'global "search"',
    );

    const entry = server.serve('/search.js', entryScript('search'));
    const container = await loadContainer('search', { entry, global: 'search' }, sources);
    expect(container).toBe(globals.search);
    expect(container).not.toBeInstanceOf(HTMLElement);
  });

  it('that leaves something else is no container', async () => {
    const entry = server.serve('/else.js', 'var somethingElse = { get: 1, init: 2 }');
    await expect(loadContainer('else', { entry, global: 'somethingElse' }, sources)).rejects.toMatchObject({
      code: 'CONTAINER_MISSING',
      app: 'else',
      url: entry,
      phase: 'entry',
      message: expect.stringContaining(
        `${entry} brought no container for app "else" in its global "somethingElse"`,
      ) as string,
    });
  });

  it('that cannot be had says which app, from where, and why', async () => {
    const entry = server.serve('/gone.js', '', 503);
    await expect(loadContainer('gone', { entry, global: 'gone' }, sources)).rejects.toMatchObject({
      code: 'ENTRY_UNREACHABLE',
      app: 'gone',
      url: entry,
      phase: 'entry',
      cause: { code: 'SCRIPT_FAILED', url: entry },
      message: expect.stringContaining(`Could not load app "gone" from ${entry}`) as string,
    });
    takeFailedScripts();
  });

  it('that throws tells what it threw, through the chain of causes', async () => {
    const entry = server.serve('/broken.js', `throw new Error('entry is broken')`);
    await expect(loadContainer('broken', { entry, global: 'broken' }, sources)).rejects.toMatchObject({
      code: 'ENTRY_UNREACHABLE',
      cause: { code: 'SCRIPT_FAILED', cause: { message: 'entry is broken' } },
    });
    takeNoise(/entry is broken/);
  });

  it('whose URL is none fails like one that cannot be reached', async () => {
    await expect(loadContainer('typo', { entry: 'https://', global: 'typo' }, sources)).rejects.toMatchObject(
      {
        code: 'ENTRY_UNREACHABLE',
        url: 'https://',
      },
    );
  });
});

describe('an ES module', () => {
  const module = { entry: 'https://apps.example/cart.mjs', global: 'cart', type: 'module' } as const;

  it('is a container by what it exports, and no script is added', async () => {
    const namespace = webpackContainer();
    const importModule = jest.fn(() => Promise.resolve(namespace));
    await expect(loadContainer('cart', module, { ...sources, importModule })).resolves.toBe(namespace);
    expect(importModule).toHaveBeenCalledWith(module.entry);
    expect(document.querySelector('script')).toBeNull();
  });

  it('without both exports is none, whatever the global of that name holds', async () => {
    globals.cart = webpackContainer();
    const importModule = () => Promise.resolve({ get: () => () => 1 });
    await expect(loadContainer('cart', module, { ...sources, importModule })).rejects.toMatchObject({
      code: 'CONTAINER_MISSING',
      message: expect.stringContaining('for app "cart" in its exports') as string,
    });
  });

  it('that cannot be imported keeps the reason', async () => {
    const cause = new TypeError('Failed to fetch dynamically imported module');
    const importModule = () => Promise.reject(cause);
    await expect(loadContainer('cart', module, { ...sources, importModule })).rejects.toMatchObject({
      code: 'ENTRY_UNREACHABLE',
      url: module.entry,
      cause,
    });
  });
});
