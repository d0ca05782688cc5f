import type { Container, ShareScope } from './container.js';
import { createFederation } from './create-federation.js';
import type { AppEntry, Federation } from './federation.js';
import { fetchJson } from './fetch-json.js';
import type { FederationError } from './federation-error.js';
import { entryScript, pageLog } from './fixtures/entry-script.js';
import { isSettled, turn } from './fixtures/is-settled.js';
import { startScriptServer, takeFailedScripts, type ScriptServer } from './fixtures/script-server.js';
import { createLoadScript, type LoadScript } from './load-script.js';
import type { AppLocation, Snapshot } from './manifest/snapshot.js';
import { FEDERATION } from './registry.js';
import { installFederation } from './fixtures/install-federation.js';

const globals = globalThis as unknown as Record<string, unknown>;

let server: ScriptServer;
let apps: Record<string, AppLocation>;
let modules: Record<string, Partial<Container>>;

beforeEach(async () => {
  server = await startScriptServer();
  server.tellStatuses();
  sessionStorage.clear();
  apps = {};
  modules = {};
  pageLog().length = 0;
});
afterEach(async () => {
  await server.close();
  Reflect.deleteProperty(globalThis, FEDERATION);
  document.head.replaceChildren();
});

/** The registry of this page over real scripts; ES modules are those that the test gave. */
function createPage(more: Partial<Snapshot> = {}): Federation {
  const loadScript = createLoadScript(() => undefined, String);
  const load: LoadScript = (url, options) => {
    if (options?.type !== 'module') return loadScript(url, options);
    return modules[url] ? Promise.resolve(modules[url]) : Promise.reject(new Error(`no ${url}`));
  };
  return installFederation(() =>
    createFederation({
      snapshot: { format: 1, environment: 'test', apps, ...more },
      fetchJson,
      whenIdle: () => undefined,
      loadScript: Object.assign(load, { forget: loadScript.forget }),
      globals,
    }),
  );
}

/** Puts an app on the server and into the snapshot. */
function serveApp(
  name: string,
  exposed: Record<string, string> = {},
  parts: Parameters<typeof entryScript>[1] = {},
) {
  const global = parts.global ?? name;
  apps[name] = {
    entry: server.serve(`/${name}.js`, entryScript(name, { modules: exposed, ...parts })),
    global,
  };
}

/** Puts an app into the snapshot that comes as an ES module. */
function moduleApp(name: string, container: Partial<Container>, more: Partial<AppLocation> = {}) {
  apps[name] = { entry: `/${name}.mjs`, global: name, type: 'module', ...more };
  modules[`http://localhost/${name}.mjs`] = { init: () => 1, ...container };
}

function appEntry(name: string, more: Partial<AppEntry> = {}): AppEntry {
  return {
    name,
    global: name,
    scopes: [],
    shareScopes: {},
    initSharing: () => 1,
    start: () => Promise.resolve(),
    ...more,
  };
}

const failureOf = (promise: Promise<unknown>): Promise<FederationError> =>
  promise.then(
    () => Promise.reject(new Error('it did not fail')),
    (error: FederationError) => error,
  );

describe('enter', () => {
  it('makes the first app the host and starts it; those that come later do not start', async () => {
    serveApp('shell');
    serveApp('catalog');
    const page = createPage();
    expect(page.host).toBeUndefined();
    await page.loadScript(apps.shell?.entry ?? '');
    expect(page.host).toBe('shell');
    await page.loadScript(apps.catalog?.entry ?? '');
    expect(page.host).toBe('shell');
    expect(pageLog()).toEqual(['start shell']);
  });

  it('starts a host once, even if its entry runs again', async () => {
    serveApp('shell');
    const page = createPage();
    await page.loadScript(apps.shell?.entry ?? '');
    page.loadScript.forget?.('');
    await page.loadScript(apps.shell?.entry ?? '');
    expect(server.count(apps.shell?.entry ?? '')).toBe(2);
    expect(pageLog()).toEqual(['start shell']);
  });

  it('has the scopes ready and the host known when the host starts', () => {
    const page = createPage();
    const shareScopes: Record<string, ShareScope | undefined> = {};
    const seen: unknown[] = [];
    page.enter(
      appEntry('shell', {
        scopes: ['default'],
        shareScopes,
        start: async () => void seen.push(page.host, shareScopes.default),
      }),
    );
    expect(seen).toEqual(['shell', {}]);
  });

  it('adopts the app: its own modules come from the container that is there, without a request', async () => {
    serveApp('shell', { './Layout': '() => ({ Layout: 1 })' });
    const page = createPage();
    await page.loadScript(apps.shell?.entry ?? '');
    await expect(page.loadRemote('shell/Layout')).resolves.toEqual({ Layout: 1 });
    expect(server.count(apps.shell?.entry ?? '')).toBe(1);
  });

  it('makes the first app known that no snapshot names, where it came from', async () => {
    const shell = entryScript('shell', { modules: { './Layout': '() => ({ Layout: 1 })' } });
    const entry = server.serve('/shell-inline.js', shell);
    const page = createPage();
    await page.loadScript(entry);
    await expect(page.loadRemote('shell/Layout')).resolves.toEqual({ Layout: 1 });
    expect(server.count(entry)).toBe(1);
    expect(await failureOf(page.loadRemote('cart/Cart'))).toMatchObject({
      cause: 'the page knows shell',
    });
  });
});

describe('loadRemote', () => {
  it('goes all the way: entry, init with the page’s scope, module', async () => {
    serveApp('shell');
    serveApp('cart', { './Cart': `() => ({ Cart: 'the cart' })` });
    const page = createPage();
    await page.loadScript(apps.shell?.entry ?? '');
    await expect(page.loadRemote('cart/Cart')).resolves.toEqual({ Cart: 'the cart' });
    expect(pageLog()).toEqual(['start shell', 'init cart', 'get cart ./Cart']);
  });

  it('fetches an entry and initialises its container once for all its modules', async () => {
    serveApp('cart', { './Cart': '() => ({ Cart: 1 })', './MiniCart': '() => ({ MiniCart: 2 })' });
    const page = createPage();
    const both = await Promise.all([
      page.loadRemote('cart/Cart'),
      page.loadRemote('cart/MiniCart'),
      page.loadRemote('cart/Cart'),
    ]);
    expect(both).toEqual([{ Cart: 1 }, { MiniCart: 2 }, { Cart: 1 }]);
    expect(server.count(apps.cart?.entry ?? '')).toBe(1);
    expect(pageLog().filter(line => line.startsWith('init'))).toEqual(['init cart']);
  });

  it('settles at once for a module that is there', async () => {
    serveApp('cart', { './Cart': '() => ({ Cart: 1 })' });
    const page = createPage();
    const loading = page.loadRemote('cart/Cart');
    expect(loading.status).toBe('pending');
    await loading;
    expect(page.loadRemote('cart/Cart')).toMatchObject({ status: 'fulfilled', value: { Cart: 1 } });
  });

  it('initialises each app with the share scope that its location names', async () => {
    const given: ShareScope[] = [];
    const get = () => () => 'module';
    const init = (scope: ShareScope) => given.push(scope);
    moduleApp('modern', { get, init });
    moduleApp('legacy', { get, init }, { scope: 'legacy' });
    const page = createPage();
    const shareScopes: Record<string, ShareScope | undefined> = {};
    const initSharing = (name: string) => {
      shareScopes[name] = Object.assign(shareScopes[name] ?? {}, {
        [`in-${name}`]: { '1.0.0': { from: 'shell', get: () => () => 1 } },
      });
    };
    page.enter(appEntry('shell', { scopes: ['default', 'legacy'], shareScopes, initSharing }));
    await page.loadRemote('modern/A');
    await page.loadRemote('legacy/A');
    expect(given.map(scope => Object.keys(scope))).toEqual([['in-default'], ['in-legacy']]);
  });

  it('takes out who aborts; the others get the module', async () => {
    const held = server.hold('/held.js');
    apps.held = { entry: held.url, global: 'held' };
    const page = createPage();
    const controller = new AbortController();
    const leaving = page.loadRemote('held/A', { signal: controller.signal });
    const staying = page.loadRemote('held/A');
    await held.arrived;
    controller.abort('left');
    await expect(leaving).rejects.toBe('left');
    held.answer(entryScript('held', { modules: { './A': '() => ({ a: 1 })' } }));
    await expect(staying).resolves.toEqual({ a: 1 });
  });
});

describe('preloadRemote', () => {
  it('fetches one or many without evaluating; loadRemote then has them at once', async () => {
    serveApp('cart', {
      './Cart': `() => (log.push('evaluate Cart'), { Cart: 1 })`,
      './Mini': '() => ({ Mini: 1 })',
    });
    const page = createPage();
    await page.preloadRemote('cart/Cart');
    await page.preloadRemote(['cart/Cart', 'cart/Mini']);
    expect(pageLog()).toEqual(['start cart', 'init cart', 'get cart ./Cart', 'get cart ./Mini']);
    expect(page.loadRemote('cart/Cart')).toMatchObject({ status: 'fulfilled', value: { Cart: 1 } });
    expect(pageLog().at(-1)).toBe('evaluate Cart');
  });

  it('of nothing is done', async () => {
    await expect(createPage().preloadRemote([])).resolves.toBeUndefined();
  });

  it('fails with the first failure, and the rest is there all the same', async () => {
    serveApp('cart', { './Cart': '() => ({ Cart: 1 })' });
    const page = createPage();
    await expect(page.preloadRemote(['cart/Cart', 'nobody/A'])).rejects.toMatchObject({
      code: 'APP_UNKNOWN',
    });
    await expect(page.loadRemote('cart/Cart')).resolves.toEqual({ Cart: 1 });
  });

  it('stops waiting when it is aborted', async () => {
    const held = server.hold('/preload-held.js');
    apps.held = { entry: held.url, global: 'preloadHeld' };
    const page = createPage();
    const controller = new AbortController();
    const preloading = page.preloadRemote('held/A', { signal: controller.signal });
    await held.arrived;
    expect(await isSettled(preloading)).toBe(false);
    controller.abort('left');
    await expect(preloading).rejects.toBe('left');
    held.answer('');
    await failureOf(page.loadRemote('held/A'));
  });
});

describe('remote', () => {
  it('fetches nothing until a module is taken, then with the scope and initScope of the consumer', async () => {
    const init = jest.fn();
    moduleApp('library', { init, get: () => () => ({ Button: 1 }) });
    const container = createPage().remote('library');
    const scope: ShareScope = {};
    const initScope = [{}];
    void container.init(scope, initScope);
    await turn();
    expect(init).not.toHaveBeenCalled();
    const factory = await container.get('./Button');
    expect(factory()).toEqual({ Button: 1 });
    const [givenScope, givenInitScope] = (init.mock.calls as unknown[][])[0] ?? [];
    expect(givenScope).toBe(scope);
    expect(givenInitScope).toBe(initScope);
  });

  it('shares entry and container with loadRemote', async () => {
    serveApp('library', { './Button': '() => ({ Button: 1 })' });
    const page = createPage();
    const shareScopes: Record<string, ShareScope | undefined> = {};
    page.enter(appEntry('shell', { scopes: ['default'], shareScopes }));
    const container = page.remote('library');
    void container.init(shareScopes.default ?? {});
    await Promise.all([container.get('./Button'), page.loadRemote('library/Button')]);
    expect(server.count(apps.library?.entry ?? '')).toBe(1);
    expect(pageLog().filter(line => line.startsWith('init'))).toEqual(['init library']);
  });

  it('knows modules in folders', async () => {
    const get = jest.fn(() => () => 'module');
    moduleApp('library', { get });
    await createPage().remote('library').get('./forms/TextField');
    expect(get).toHaveBeenCalledWith('./forms/TextField', undefined);
  });
});

describe('an app of the full snapshot', () => {
  /** A page that came without apps; they are on the server, in the full snapshot. */
  const openPage = () => {
    const full = JSON.stringify({ format: 1, environment: 'test', apps });
    return createPage({ apps: {}, rest: server.serve('/rest.json', full) });
  };

  it('is loaded by name, and settles at once from then on', async () => {
    serveApp('cart', { './Cart': '() => ({ Cart: 1 })' });
    const page = openPage();
    await expect(page.loadRemote('cart/Cart')).resolves.toEqual({ Cart: 1 });
    expect(page.loadRemote('cart/Cart')).toMatchObject({ status: 'fulfilled', value: { Cart: 1 } });
    expect(server.count(`${server.origin}/rest.json`)).toBe(1);
  });

  it('is there for static imports and preloading, too', async () => {
    serveApp('cart', { './Cart': '() => ({ Cart: 1 })' });
    const page = openPage();
    const [factory] = await Promise.all([page.remote('cart').get('./Cart'), page.preloadRemote('cart/Cart')]);
    expect(factory()).toEqual({ Cart: 1 });
    expect(page.loadRemote('cart/Cart').status).toBe('fulfilled');
  });

  it('does not stop a caller from leaving while it is on its way', async () => {
    const held = server.hold('/rest.json');
    const page = createPage({ rest: held.url });
    const controller = new AbortController();
    const loading = page.loadRemote('cart/Cart', { signal: controller.signal });
    await held.arrived;
    controller.abort('left');
    await expect(loading).rejects.toBe('left');
    held.answer('{"apps":{}}');
  });
});

describe('every failure says code, app, module, URL, phase and cause', () => {
  it('MODULE_ID_INVALID', async () => {
    expect(await failureOf(createPage().loadRemote('cart'))).toMatchObject({
      code: 'MODULE_ID_INVALID',
      phase: 'lookup',
    });
  });

  it('APP_UNKNOWN, until the app is registered', async () => {
    const page = createPage();
    expect(await failureOf(page.loadRemote('cart/Cart'))).toMatchObject({
      code: 'APP_UNKNOWN',
      app: 'cart',
      phase: 'lookup',
    });
    serveApp('cart', { './Cart': '() => ({ Cart: 1 })' });
    page.register(apps);
    await expect(page.loadRemote('cart/Cart')).resolves.toEqual({ Cart: 1 });
  });

  it('SNAPSHOT_UNREACHABLE, until it can be reached', async () => {
    const rest = server.serve('/rest.json', '', 404);
    const page = createPage({ rest });
    expect(await failureOf(page.loadRemote('cart/Cart'))).toMatchObject({
      code: 'SNAPSHOT_UNREACHABLE',
      app: 'cart',
      url: rest,
      phase: 'lookup',
      cause: { message: 'HTTP 404' },
    });
    serveApp('cart', { './Cart': '() => ({ Cart: 1 })' });
    server.serve('/rest.json', JSON.stringify({ apps }));
    await expect(page.loadRemote('cart/Cart')).resolves.toEqual({ Cart: 1 });
  });

  it('ENTRY_UNREACHABLE, until it can be reached', async () => {
    serveApp('cart');
    const url = server.serve('/cart.js', '', 404);
    const page = createPage();
    const error = await failureOf(page.loadRemote('cart/Cart'));
    expect(error).toMatchObject({
      code: 'ENTRY_UNREACHABLE',
      app: 'cart',
      url,
      phase: 'entry',
      cause: { code: 'SCRIPT_FAILED' },
    });
    takeFailedScripts();
    serveApp('cart', { './Cart': '() => ({ Cart: 1 })' });
    await expect(page.loadRemote('cart/Cart')).resolves.toEqual({ Cart: 1 });
  });

  it('CONTAINER_MISSING', async () => {
    apps.empty = { entry: server.serve('/empty.js', ''), global: 'emptyContainer' };
    expect(await failureOf(createPage().loadRemote('empty/A'))).toMatchObject({
      code: 'CONTAINER_MISSING',
      app: 'empty',
      url: apps.empty.entry,
      phase: 'entry',
    });
  });

  it('ENTRY_UNREACHABLE for the host, whose entry throws after it entered, each time', async () => {
    const says = `name: 'shell', global: 'shell_half', scopes: [], shareScopes: {}, initSharing() {}`;
    const enters = `globalThis[Symbol.for('weft.federation.1')].enter({ ${says}, start: async () => {} })`;
    const entry = server.serve('/shell.js', `${enters}; throw new Error('half-way')`);
    apps.shell = { entry, global: 'shell_half' };
    const page = createPage();
    await expect(page.loadScript(apps.shell.entry)).rejects.toThrow('half-way');
    expect(await failureOf(page.loadRemote('shell/Layout'))).toMatchObject({
      ...{ code: 'ENTRY_UNREACHABLE', app: 'shell', phase: 'entry' },
      cause: { code: 'SCRIPT_FAILED', cause: { message: 'half-way' } },
    });
    expect(server.count(apps.shell.entry)).toBe(2);
  });

  it.each<[string, () => unknown]>([
    [
      'throws',
      () => {
        throw new Error('other scope');
      },
    ],
    ['rejects', () => Promise.reject(new Error('other scope'))],
  ])('INIT_FAILED where init %s, and a later call initialises again', async (_, fail) => {
    const init = jest.fn<unknown, []>().mockImplementationOnce(fail);
    moduleApp('cart', { init, get: () => () => 'module' });
    const page = createPage();
    expect(await failureOf(page.loadRemote('cart/Cart'))).toMatchObject({
      code: 'INIT_FAILED',
      app: 'cart',
      module: 'cart/Cart',
      url: 'http://localhost/cart.mjs',
      phase: 'init',
      cause: { message: 'other scope' },
      message: expect.stringContaining(
        '[INIT_FAILED] cart/Cart http://localhost/cart.mjs (other scope)',
      ) as string,
    });
    await expect(page.loadRemote('cart/Cart')).resolves.toBe('module');
  });

  it('MODULE_UNAVAILABLE where the container does not expose it', async () => {
    serveApp('cart', { './Cart': '() => 1' });
    expect(await failureOf(createPage().loadRemote('cart/Basket'))).toMatchObject({
      code: 'MODULE_UNAVAILABLE',
      app: 'cart',
      module: 'cart/Basket',
      url: apps.cart?.entry,
      phase: 'get',
      cause: { message: 'Module "./Basket" does not exist in container.' },
    });
  });

  it('MODULE_UNAVAILABLE where a container throws instead of rejecting', async () => {
    moduleApp('cart', {
      get: () => {
        throw new Error('sync');
      },
    });
    expect(await failureOf(createPage().loadRemote('cart/Cart'))).toMatchObject({
      code: 'MODULE_UNAVAILABLE',
      cause: { message: 'sync' },
    });
  });

  it.each<[string, () => unknown]>([
    [
      'throws',
      () => {
        throw new RangeError('while evaluating');
      },
    ],
    ['rejects, as with top-level await', () => Promise.reject(new RangeError('while evaluating'))],
  ])('EVALUATION_FAILED where the module %s', async (_, factory) => {
    moduleApp('cart', { get: () => factory });
    const page = createPage();
    expect(await failureOf(page.loadRemote('cart/Cart'))).toMatchObject({
      code: 'EVALUATION_FAILED',
      app: 'cart',
      module: 'cart/Cart',
      url: 'http://localhost/cart.mjs',
      phase: 'evaluate',
      cause: { name: 'RangeError', message: 'while evaluating' },
    });
    await expect(page.preloadRemote('cart/Cart')).resolves.toBeUndefined();
  });

  it('also behind a static import', async () => {
    moduleApp('cart', {
      get: () => () => {
        throw new Error('static');
      },
    });
    const factory = await createPage().remote('cart').get('./Cart');
    expect(factory).toThrow(
      expect.objectContaining({ code: 'EVALUATION_FAILED', module: 'cart/Cart' }) as Error,
    );
  });

  it('SCRIPT_FAILED for a script by itself', async () => {
    const url = server.serve('/script.js', `throw new Error('in script')`);
    expect(await failureOf(createPage().loadScript(url))).toMatchObject({ code: 'SCRIPT_FAILED', url });
  });
});

it('holds a module that evaluates asynchronously', async () => {
  moduleApp('checks', { get: () => async () => ({ check: 1 }) });
  await expect(createPage().loadRemote('checks/card')).resolves.toEqual({ check: 1 });
});

it('gives the pages of the snapshot and of apps that are registered later', () => {
  apps.cart = {
    entry: '/cart.js',
    global: 'cart',
    page: { path: '/cart', module: './CartPage', title: 'Cart' },
  };
  const page = createPage();
  page.register({
    account: { entry: '/a.js', global: 'a', page: { path: '/me', module: './Me', title: 'Account' } },
  });
  expect(page.pages().map(({ module }) => module)).toEqual(['account/Me', 'cart/CartPage']);
});

it('lets two versions of one app stand side by side under their own globals', async () => {
  serveApp('cart', { './Cart': `() => 'v1'` }, { global: 'cart_v1' });
  const entry = server.serve(
    '/cart-v2.js',
    entryScript('cart-next', { global: 'cart_v2', modules: { './Cart': `() => 'v2'` } }),
  );
  apps['cart-next'] = { entry, global: 'cart_v2' };
  const page = createPage();
  await expect(
    Promise.all([page.loadRemote('cart/Cart'), page.loadRemote('cart-next/Cart')]),
  ).resolves.toEqual(['v1', 'v2']);
});
