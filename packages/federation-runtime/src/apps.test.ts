import { createApps } from './apps.js';
import { webpackContainer } from './fixtures/webpack-container.js';
import type { ContainerSources } from './load-container.js';
import type { AppLocation, Page } from './manifest/snapshot.js';

/** Apps whose containers come as modules, counted per URL. */
function setUp() {
  const importModule = jest.fn<Promise<unknown>, [string]>(async () => webpackContainer());
  const globals: Record<string, unknown> = {};
  const sources: ContainerSources = {
    importModule,
    globals,
    loadScript: () => Promise.reject(new Error('no scripts here')),
  };
  return { apps: createApps(sources), importModule, globals };
}

const at = (entry: string, more: Partial<AppLocation> = {}): AppLocation => ({
  entry,
  global: 'x',
  type: 'module',
  ...more,
});
const page = (path: string, title: string, position?: number): Page => ({
  path,
  module: `./${title}Page`,
  title,
  position,
});

describe('find', () => {
  it('gives name, URL and share scope, "default" if the snapshot says none', () => {
    const { apps } = setUp();
    apps.register({ cart: at('/cart.js'), old: at('/old.js', { scope: 'legacy' }) });
    expect(apps.find('cart')).toMatchObject({ name: 'cart', url: '/cart.js', scope: 'default' });
    expect(apps.find('old')).toMatchObject({ scope: 'legacy' });
  });

  it.each([
    [{}, 'it knows none'],
    [{ cart: at('/cart.js'), account: at('/account.js') }, 'it knows cart, account'],
  ])('says which apps the page knows', (known, says) => {
    const { apps } = setUp();
    apps.register(known);
    expect(() => apps.find('cat')).toThrow(
      expect.objectContaining({
        code: 'APP_UNKNOWN',
        app: 'cat',
        phase: 'lookup',
        message: expect.stringContaining(`The page knows no app "cat"; ${says}`) as string,
      }) as Error,
    );
  });

  it('does not take what every object has for an app', () => {
    const { apps } = setUp();
    expect(() => apps.find('toString')).toThrow('no app "toString"');
    expect(() => apps.find('__proto__')).toThrow('no app "__proto__"');
  });
});

describe('load', () => {
  it('loads a container once, whoever asks', async () => {
    const { apps, importModule } = setUp();
    apps.register({ cart: at('/cart.js') });
    const [one, two] = await Promise.all([apps.find('cart').load(), apps.find('cart').load()]);
    expect(one).toBe(two);
    expect(await apps.find('cart').load()).toBe(one);
    expect(importModule).toHaveBeenCalledTimes(1);
  });

  it('loads anew after a failure', async () => {
    const { apps, importModule } = setUp();
    apps.register({ cart: at('/cart.js') });
    importModule.mockRejectedValueOnce(new Error('offline'));
    await expect(apps.find('cart').load()).rejects.toMatchObject({ code: 'ENTRY_UNREACHABLE', app: 'cart' });
    await apps.find('cart').load();
    expect(importModule).toHaveBeenCalledTimes(2);
  });

  it('does not forget an app that entered after an attempt to load it had failed', async () => {
    const { apps, importModule, globals } = setUp();
    apps.register({ cart: at('/cart.js') });
    importModule.mockRejectedValueOnce(new Error('timeout'));
    await expect(apps.find('cart').load()).rejects.toThrow('timeout');
    apps.adopt({ name: 'cart', global: 'cart_late', ...entry });
    globals.cart_late = webpackContainer();
    await expect(apps.find('cart').load()).resolves.toBe(globals.cart_late);
    expect(importModule).toHaveBeenCalledTimes(1);
  });
});

describe('register', () => {
  it('tells where an app is now, until it is loaded', async () => {
    const { apps, importModule } = setUp();
    apps.register({ cart: at('/old.js') });
    apps.register({ cart: at('/new.js') });
    const container = await apps.find('cart').load();
    apps.register({ cart: at('/newest.js') });
    expect(await apps.find('cart').load()).toBe(container);
    expect(importModule.mock.calls).toEqual([['/new.js']]);
  });

  it('lets a failed app be had from elsewhere', async () => {
    const { apps, importModule } = setUp();
    apps.register({ cart: at('/broken.js') });
    importModule.mockRejectedValueOnce(new Error('gone'));
    await expect(apps.find('cart').load()).rejects.toThrow('gone');
    apps.register({ cart: at('/last-good.js') });
    await apps.find('cart').load();
    expect(importModule.mock.calls).toEqual([['/broken.js'], ['/last-good.js']]);
  });

  it('leaves the others', () => {
    const { apps } = setUp();
    apps.register({ cart: at('/cart.js') });
    apps.register({ account: at('/account.js') });
    expect(apps.find('cart').url).toBe('/cart.js');
  });
});

const entry = { scopes: [], shareScopes: {}, initSharing: () => 1, start: () => Promise.resolve() };

describe('adopt', () => {
  it('takes the container that is there when the entry has run to its end, and loads nothing', async () => {
    const { apps, importModule, globals } = setUp();
    apps.register({ shell: at('/shell.js') });
    apps.adopt({ name: 'shell', global: 'shell', ...entry });
    const shell = (globals.shell = webpackContainer());
    await expect(apps.find('shell').load()).resolves.toBe(shell);
    expect(importModule).not.toHaveBeenCalled();
  });

  it('makes an app known that the snapshot does not name, and keeps what it says of others', () => {
    const { apps } = setUp();
    apps.adopt({ name: 'shell', global: 'shell_dev', ...entry });
    expect(apps.find('shell')).toMatchObject({ url: 'this page', scope: 'default' });
    apps.register({ cart: at('/cart.js', { scope: 'legacy' }) });
    apps.adopt({ name: 'cart', global: 'cart', ...entry });
    expect(apps.find('cart')).toMatchObject({ url: '/cart.js', scope: 'legacy' });
  });

  it('keeps the first container when an entry runs again', async () => {
    const { apps, globals } = setUp();
    apps.adopt({ name: 'shell', global: 'shell', ...entry });
    const first = (globals.shell = webpackContainer());
    await apps.find('shell').load();
    globals.shell = webpackContainer();
    apps.adopt({ name: 'shell', global: 'shell', ...entry });
    await expect(apps.find('shell').load()).resolves.toBe(first);
  });

  it('says so when the entry stopped before it left a container', async () => {
    const { apps } = setUp();
    apps.adopt({ name: 'shell', global: 'shell', ...entry });
    await expect(apps.find('shell').load()).rejects.toMatchObject({
      code: 'CONTAINER_MISSING',
      app: 'shell',
    });
  });
});

describe('pages', () => {
  it('names the module of each page as others do, and sorts by position, then title', () => {
    const { apps } = setUp();
    apps.register({
      checkout: at('/checkout.js', { page: page('/cart', 'Cart') }),
      account: at('/account.js', { page: page('/account', 'Account') }),
      catalog: at('/catalog.js', { page: page('/', 'Catalog', 1) }),
      last: at('/last.js', { page: page('/last', 'Aardvark', 101) }),
      'component-library': at('/library.js'),
    });
    expect(apps.pages()).toMatchObject([
      { app: 'catalog', module: 'catalog/CatalogPage', path: '/', title: 'Catalog', position: 1 },
      { app: 'account', module: 'account/AccountPage' },
      { app: 'checkout', module: 'checkout/CartPage' },
      { app: 'last' },
    ]);
  });

  it('gives what is registered now, and a list of its own to each', () => {
    const { apps } = setUp();
    expect(apps.pages()).toEqual([]);
    apps.register({ cart: at('/cart.js', { page: page('/cart', 'Cart') }) });
    apps.pages().pop();
    expect(apps.pages()).toHaveLength(1);
    apps.register({ cart: at('/cart.js') });
    expect(apps.pages()).toEqual([]);
  });
});
