import { act, render, screen } from '@testing-library/react';
import * as weft from '../index.js';
import { Remote } from '../react/index.js';
import { FEDERATION, findFederation } from '../registry.js';
import { createTestFederation, setNeighbours, testApp } from './create-test-federation.js';

const cartModule = { MiniCart: () => <p>stand-in cart</p> };

afterEach(() => {
  setNeighbours({});
  Reflect.deleteProperty(globalThis, FEDERATION);
});

it('loads the given modules through the real runtime', async () => {
  const load = jest.fn(async () => cartModule);
  createTestFederation({ modules: { 'checkout/MiniCart': load } });
  expect(load).not.toHaveBeenCalled();
  await expect(weft.loadRemote('checkout/MiniCart')).resolves.toBe(cartModule);
  await weft.loadRemote('checkout/MiniCart');
  expect(load).toHaveBeenCalledTimes(1);
});

it('stands behind static imports, too', async () => {
  const federation = createTestFederation({ modules: { 'checkout/MiniCart': async () => cartModule } });
  const factory = await federation.remote('checkout').get('./MiniCart');
  expect(factory()).toBe(cartModule);
});

it('knows modules in folders', async () => {
  createTestFederation({ modules: { 'library/forms/TextField': async () => ({ TextField: 1 }) } });
  await expect(weft.loadRemote('library/forms/TextField')).resolves.toEqual({ TextField: 1 });
});

it('gives the pages that apps announce, also of apps without modules', () => {
  createTestFederation({
    modules: { 'checkout/MiniCart': async () => cartModule },
    pages: { account: { path: '/account', module: './AccountPage', title: 'Account' } },
  });
  expect(weft.pages()).toEqual([
    {
      app: 'account',
      path: '/account',
      module: 'account/AccountPage',
      title: 'Account',
      position: undefined,
    },
  ]);
});

it('fails as the page does: with the rejection of a module, and for what is not there', async () => {
  createTestFederation({ modules: { 'checkout/MiniCart': () => Promise.reject(new Error('down')) } });
  await expect(weft.loadRemote('checkout/MiniCart')).rejects.toMatchObject({
    code: 'MODULE_UNAVAILABLE',
    cause: { message: 'down' },
  });
  await expect(weft.loadRemote('checkout/Other')).rejects.toThrow('"./Other" does not exist in container');
  await expect(weft.loadRemote('nobody/A')).rejects.toMatchObject({ code: 'APP_UNKNOWN' });
  await expect(weft.loadScript('/a.js')).rejects.toThrow('loads no scripts');
});

it('tells of pages that come later', () => {
  const federation = createTestFederation();
  const told = jest.fn();
  federation.onPages(told);
  const page = { path: '/account', module: './AccountPage', title: 'Account' };
  federation.register({ account: { entry: 'https://test.invalid/account/entry', global: 'account', page } });
  expect(told).toHaveBeenCalledTimes(1);
  expect(weft.pages()).toHaveLength(1);
});

it('has updates as the test wants them', () => {
  const reload = jest.fn();
  const { updates } = createTestFederation({ reload });
  const told = jest.fn();
  weft.onUpdate(told);
  updates.learn('2');
  updates.learn('test');
  expect(told.mock.calls).toEqual([[expect.objectContaining({ id: '2' })], [undefined]]);
  updates.learn('3');
  weft.onUpdate(update => update?.apply());
  expect(reload).toHaveBeenCalledTimes(1);
});

it('reloads nothing where a test does not say what that is', () => {
  const { updates } = createTestFederation();
  updates.learn('2');
  weft.onUpdate(update => expect(update?.apply()).toBe(true));
});

it('has the base path that the test gives', () => {
  createTestFederation();
  expect(weft.basePath()).toBe('');
  createTestFederation({ base: '/apps/catalog' });
  expect(weft.basePath()).toBe('/apps/catalog');
});

it('has a host once an app enters', () => {
  const federation = createTestFederation();
  const start = jest.fn(() => Promise.resolve());
  federation.enter({
    name: 'shell',
    global: 'shell',
    scopes: [],
    shareScopes: {},
    initSharing: () => 1,
    start,
  });
  expect([federation.host, weft.host()]).toEqual(['shell', 'shell']);
});

describe('neighbours', () => {
  it('are there in every test federation, and a stand-in goes before them', async () => {
    setNeighbours({
      modules: {
        'checkout/MiniCart': async () => ({ real: 'cart' }),
        'library/Button': async () => ({ real: 'button' }),
      },
      pages: { account: { path: '/account', module: './AccountPage', title: 'Account' } },
    });
    createTestFederation({ modules: { 'checkout/MiniCart': async () => cartModule } });
    await expect(weft.loadRemote('checkout/MiniCart')).resolves.toBe(cartModule);
    await expect(weft.loadRemote('library/Button')).resolves.toEqual({ real: 'button' });
    expect(weft.pages()).toHaveLength(1);
  });
});

describe('restore', () => {
  it('puts back that there was none', () => {
    createTestFederation().restore();
    expect(findFederation()).toBeUndefined();
    expect(() => weft.pages()).toThrow('RUNTIME_MISSING');
  });

  it('puts back the one before, also when they are nested', async () => {
    const outer = createTestFederation({ modules: { 'a/A': async () => ({ from: 'outer' }) } });
    const inner = createTestFederation({ modules: { 'a/A': async () => ({ from: 'inner' }) } });
    await expect(weft.loadRemote('a/A')).resolves.toEqual({ from: 'inner' });
    inner.restore();
    await expect(weft.loadRemote('a/A')).resolves.toEqual({ from: 'outer' });
    outer.restore();
    expect(findFederation()).toBeUndefined();
  });
});

it.each(['first', 'second'])('shows the stand-in of its own test: %s', async text => {
  createTestFederation({ modules: { 'checkout/Stand': async () => ({ Stand: () => <p>{text}</p> }) } });
  await act(async () => void render(<Remote module="checkout/Stand" />));
  expect(screen.getByText(text)).toBeVisible();
});

it('knows an app that comes later once it is registered, with its modules', async () => {
  const federation = createTestFederation({
    modules: { 'plans/Plan': async () => ({ Plan: 'the plan' }) },
    later: ['plans'],
  });
  await expect(federation.loadRemote('plans/Plan')).rejects.toMatchObject({ code: 'APP_UNKNOWN' });
  federation.register({ plans: testApp('plans') });
  await expect(federation.loadRemote('plans/Plan')).resolves.toEqual({ Plan: 'the plan' });
  federation.restore();
});
