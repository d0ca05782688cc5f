/** @jest-environment node */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { hurry } from '../fixtures/hurry.js';
import { startScriptServer, type ScriptServer } from '../fixtures/script-server.js';
import { serveApps } from '../fixtures/served-apps.js';
import { loadRemote, pages } from '../index.js';
import { createNodeFederation } from './create-node-federation.js';

let server: ScriptServer;
beforeEach(async () => void (server = await startScriptServer()));
afterEach(() => server.close());

const open = (more: Partial<Parameters<typeof createNodeFederation>[0]> = {}) =>
  createNodeFederation({ from: server.origin, packages: {}, ...more });

const CART = { modules: { './Cart': '() => ({ Cart: "cart" })' } };

describe('modules', () => {
  it('are loaded from an edge, the same for whoever asks', async () => {
    serveApps(server, '1', { cart: CART });
    const federation = await open();
    expect(federation.snapshot).toMatchObject({ environment: 'production', id: '1' });
    const module = await federation.loadRemote('cart/Cart');
    expect(module).toEqual({ Cart: 'cart' });
    expect(await federation.loadRemote('cart/Cart')).toBe(module);
    expect(globalThis).not.toHaveProperty('cart_1_0_0');
  });

  it('import those of other apps', async () => {
    serveApps(server, '1', {
      cart: CART,
      shop: { modules: { './Shop': '() => ({ sells: take("cart/Cart").Cart })' }, imports: ['cart/Cart'] },
    });
    expect(await (await open()).loadRemote('shop/Shop')).toEqual({ sells: 'cart' });
  });

  it('have the packages of the process, whatever they bring themselves', async () => {
    const react = { name: 'react of the process' };
    const factory = `async () => ({ react: (await shareScopes.default.react['19.0.0'].get())(), versions: Object.keys(shareScopes.default.react) })`;
    serveApps(server, '1', { cart: { modules: { './Cart': factory }, shared: { react: '19.5.0' } } });
    const federation = await open({ packages: { react: { version: '19.0.0', get: () => react } } });
    const module = await federation.loadRemote<{ react: object; versions: string[] }>('cart/Cart');
    expect(module.react).toBe(react);
    expect(module.versions).toEqual(['19.0.0']);
  });

  it('that are not there are named', async () => {
    serveApps(server, '1', { cart: CART });
    const federation = await open();
    await expect(federation.loadRemote('cart/Card')).rejects.toMatchObject({
      code: 'MODULE_UNAVAILABLE',
      module: 'cart/Card',
    });
    await expect(federation.loadRemote('card/Card')).rejects.toMatchObject({ code: 'APP_UNKNOWN' });
  });
});

describe('a release that fails', () => {
  it.each([
    ['is not to be had', { location: { entry: '/nothing.js' } }, 'ENTRY_UNREACHABLE'],
    ['is not what was deployed', { location: { integrity: 'sha384-abc' } }, 'ENTRY_UNREACHABLE'],
    ['throws', { before: 'throw new Error("broken")' }, 'ENTRY_UNREACHABLE'],
    ['cannot be evaluated', { modules: { './Cart': '() => { throw 1 }' } }, 'EVALUATION_FAILED'],
  ])('since it %s makes way for the one before, and is told of', async (_, live, code) => {
    serveApps(server, '1', {
      cart: { version: '2.0.0', ...live, previous: { version: '1.0.0', ...CART } },
    });
    const federation = await open();
    const failures: unknown[] = [];
    federation.subscribe(event => event.type === 'failure' && failures.push(event));
    expect(await federation.loadRemote('cart/Cart')).toEqual({ Cart: 'cart' });
    expect(failures).toEqual([
      expect.objectContaining({ code, app: 'cart', release: '2.0.0', to: '1.0.0', snapshot: '1' }),
    ]);
  });

  it('from another origin than those of the snapshot is not even asked for', async () => {
    const other = await startScriptServer();
    const entry = other.serve('/entry.js', 'throw new Error("it ran")');
    serveApps(server, '1', { cart: { location: { entry } } });
    await expect((await open()).loadRemote('cart/Cart')).rejects.toMatchObject({ code: 'ENTRY_UNREACHABLE' });
    expect(other.count(entry)).toBe(0);
    await other.close();
  });
});

describe('an update', () => {
  const counting = (text: string) => ({ modules: { './Cart': `() => ({ text: ${JSON.stringify(text)} })` } });

  it('takes what is live now; who has a module of before keeps it', async () => {
    serveApps(server, '1', { cart: counting('first') });
    const federation = await open();
    const before = await federation.loadRemote('cart/Cart');
    expect(await federation.update()).toBe(false);

    serveApps(server, '2', { cart: { version: '2.0.0', ...counting('second') } });
    expect(await federation.update()).toBe(true);
    expect(federation.snapshot?.id).toBe('2');
    expect(await federation.loadRemote('cart/Cart')).toEqual({ text: 'second' });
    expect(before).toEqual({ text: 'first' });
  });

  it('that fails leaves all as it was', async () => {
    hurry();
    serveApps(server, '1', { cart: CART });
    const federation = await open();
    server.serve('/_weft/environments/production/latest', '', 503);
    await expect(federation.update()).rejects.toMatchObject({ code: 'SNAPSHOT_UNREACHABLE' });
    server.serve('/_weft/environments/production/latest', '<html>');
    await expect(federation.update()).rejects.toMatchObject({ code: 'SNAPSHOT_INVALID' });
    expect(await federation.loadRemote('cart/Cart')).toEqual({ Cart: 'cart' });
  });

  it('lets go of what was before', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    serveApps(server, '1', { cart: CART });
    const federation = await open();
    const module = new WeakRef(await federation.loadRemote<object>('cart/Cart'));
    serveApps(server, '2', { cart: CART });
    await federation.update();
    for (let round = 0; round < 20 && module.deref(); round++) {
      await new Promise(resolve => setTimeout(resolve));
      collect();
    }
    expect(module.deref()).toBeUndefined();
  });
});

it('installed, it is what `loadRemote` asks, until it is taken back', async () => {
  serveApps(server, '1', {
    cart: { ...CART, location: { page: { path: '/cart', module: './Cart', title: 'Cart' } } },
  });
  const federation = await open();
  const takeBack = federation.install();
  expect(await loadRemote('cart/Cart')).toEqual({ Cart: 'cart' });
  expect(pages()).toEqual([expect.objectContaining({ module: 'cart/Cart' })]);
  serveApps(server, '2', { cart: { modules: { './Cart': '() => ({ Cart: "newer" })' } } });
  await federation.update();
  expect(await loadRemote('cart/Cart')).toEqual({ Cart: 'newer' });
  takeBack();
  expect(() => pages()).toThrow('RUNTIME_MISSING');
});

it('cannot be opened where there is no edge', async () => {
  hurry();
  await expect(open()).rejects.toMatchObject({
    code: 'SNAPSHOT_UNREACHABLE',
    url: `${server.origin}/_weft/environments/production/latest`,
    message: expect.stringContaining('HTTP 404') as string,
  });
});
