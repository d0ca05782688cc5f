import type { Federation } from './federation.js';
import { FederationError } from './federation-error.js';
import { freshCopy } from './fixtures/fresh-copy.js';
import { installFederation } from './fixtures/install-federation.js';
import * as weft from './index.js';
import { FEDERATION } from './registry.js';
import { remotePromise } from './remote-promise.js';

afterEach(() => Reflect.deleteProperty(globalThis, FEDERATION));

const undo = () => undefined;
const listener = () => undefined;

/** A registry that notes what it is asked. */
function install() {
  const registry = {
    host: 'shell',
    loadRemote: jest.fn(() => remotePromise({ Cart: 1 })),
    preloadRemote: jest.fn(() => Promise.resolve()),
    pages: jest.fn(() => []),
    onPages: jest.fn(() => undo),
    snapshot: { base: '/apps/catalog' },
    updates: { onUpdate: jest.fn(() => undo), holdUpdate: jest.fn(() => undo) },
    register: jest.fn(),
    loadScript: jest.fn(() => Promise.resolve()),
  };
  installFederation(() => registry as unknown as Federation);
  return registry;
}

it('hands every question to the registry of the page, with its options', async () => {
  const registry = install();
  const { signal } = new AbortController();
  const apps = { cart: { entry: '/cart.js', global: 'cart' } };
  expect(weft.loadRemote('cart/Cart', { signal })).toMatchObject({ status: 'fulfilled', value: { Cart: 1 } });
  await weft.preloadRemote(['cart/Cart'], { signal });
  await weft.loadScript('/a.js', { timeout: 5 });
  weft.registerApps(apps);
  expect(weft.pages()).toEqual([]);
  expect(weft.host()).toBe('shell');
  expect(weft.basePath()).toBe('/apps/catalog');
  expect(weft.onPages(listener)).toBe(undo);
  expect(weft.onUpdate(listener)).toBe(undo);
  expect(weft.holdUpdate()).toBe(undo);
  expect(registry.onPages).toHaveBeenCalledWith(listener);
  expect(registry.updates.onUpdate).toHaveBeenCalledWith(listener);
  expect(registry.loadRemote.mock.calls).toEqual([['cart/Cart', { signal }]]);
  expect(registry.preloadRemote.mock.calls).toEqual([[['cart/Cart'], { signal }]]);
  expect(registry.loadScript.mock.calls).toEqual([['/a.js', { timeout: 5 }]]);
  expect(registry.register.mock.calls).toEqual([[apps]]);
});

it.each<[string, () => unknown]>([
  ['loadRemote', () => weft.loadRemote('cart/Cart')],
  ['preloadRemote', () => weft.preloadRemote('cart/Cart')],
  ['loadScript', () => weft.loadScript('/a.js')],
  ['registerApps', () => weft.registerApps({})],
  ['pages', () => weft.pages()],
  ['host', () => weft.host()],
  ['basePath', () => weft.basePath()],
  ['onPages', () => weft.onPages(listener)],
  ['onUpdate', () => weft.onUpdate(listener)],
  ['holdUpdate', () => weft.holdUpdate()],
])('%s says that the runtime is missing on a page without one', (_, call) => {
  expect(call).toThrow(expect.objectContaining({ code: 'RUNTIME_MISSING' }) as Error);
});

it.each([
  [{}, ''],
  [{ snapshot: {} }, ''],
  [{ snapshot: { base: '/' } }, ''],
  [{ snapshot: { base: '/apps/catalog/' } }, '/apps/catalog'],
])('gives the base path of %j without a slash at its end', (registry, expected) => {
  installFederation(() => registry as Federation);
  expect(weft.basePath()).toBe(expected);
});

it('does without what an older runtime lacks', () => {
  installFederation(() => ({ host: 'shell' }) as Federation);
  const told = jest.fn();
  weft.onPages(told)();
  weft.onUpdate(told)();
  weft.holdUpdate()();
  expect(told).not.toHaveBeenCalled();
});

it('looks for the registry when it is called, not when it is imported', async () => {
  const early = await freshCopy(() => import('./index.js'));
  install();
  expect(early.host()).toBe('shell');
});

it('tells errors of the runtime from others', () => {
  expect(weft.isFederationError(new FederationError('APP_UNKNOWN', {}))).toBe(true);
  expect(weft.isFederationError(new Error('x'))).toBe(false);
});
