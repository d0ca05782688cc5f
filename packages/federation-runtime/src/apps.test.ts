import { createApps } from './apps.js';
import { webpackContainer } from './fixtures/webpack-container.js';
import type { ContainerSources } from './load-container.js';
import { createLocations } from './locations.js';
import type { AppLocation } from './manifest/snapshot.js';

/** Apps whose containers come as modules, counted per URL. */
function setUp() {
  const importModule = jest.fn<Promise<unknown>, [string]>(async () => webpackContainer());
  const globals: Record<string, unknown> = {};
  const sources: ContainerSources = {
    importModule,
    globals,
    loadScript: () => Promise.reject(new Error('no scripts here')),
  };
  const locations = createLocations(
    { format: 1, environment: 'test', apps: {} },
    { fetchJson: () => Promise.reject(new Error('nothing to fetch here')), whenIdle: () => undefined },
  );
  const { register } = locations;
  const load = async (name: string) => (await apps.find(name)).load();
  const apps = { ...createApps(locations, sources), register, load };
  return { apps, importModule, globals };
}

const at = (entry: string, more: Partial<AppLocation> = {}): AppLocation => ({
  entry,
  global: 'x',
  type: 'module',
  ...more,
});
describe('find', () => {
  it('gives name, URL and share scope, "default" if the snapshot says none', async () => {
    const { apps } = setUp();
    apps.register({ cart: at('/cart.js'), old: at('/old.js', { scope: 'legacy' }) });
    expect(await apps.find('cart')).toMatchObject({ name: 'cart', url: '/cart.js', scope: 'default' });
    expect(await apps.find('old')).toMatchObject({ scope: 'legacy' });
  });

  it('rejects for an app that the page does not know', async () => {
    const { apps } = setUp();
    await expect(apps.find('cat')).rejects.toMatchObject({ code: 'APP_UNKNOWN', app: 'cat' });
  });
});

describe('load', () => {
  it('loads a container once, whoever asks', async () => {
    const { apps, importModule } = setUp();
    apps.register({ cart: at('/cart.js') });
    const [one, two] = await Promise.all([apps.load('cart'), apps.load('cart')]);
    expect(one).toBe(two);
    expect(await apps.load('cart')).toBe(one);
    expect(importModule).toHaveBeenCalledTimes(1);
  });

  it('loads anew after a failure', async () => {
    const { apps, importModule } = setUp();
    apps.register({ cart: at('/cart.js') });
    importModule.mockRejectedValueOnce(new Error('offline'));
    await expect(apps.load('cart')).rejects.toMatchObject({ code: 'ENTRY_UNREACHABLE', app: 'cart' });
    await apps.load('cart');
    expect(importModule).toHaveBeenCalledTimes(2);
  });

  it('does not forget an app that entered after an attempt to load it had failed', async () => {
    const { apps, importModule, globals } = setUp();
    apps.register({ cart: at('/cart.js') });
    importModule.mockRejectedValueOnce(new Error('timeout'));
    await expect(apps.load('cart')).rejects.toThrow('timeout');
    apps.adopt({ name: 'cart', global: 'cart_late', ...entry });
    globals.cart_late = webpackContainer();
    await expect(apps.load('cart')).resolves.toBe(globals.cart_late);
    expect(importModule).toHaveBeenCalledTimes(1);
  });
});

describe('register', () => {
  it('tells where an app is now, until it is loaded', async () => {
    const { apps, importModule } = setUp();
    apps.register({ cart: at('/old.js') });
    apps.register({ cart: at('/new.js') });
    const container = await apps.load('cart');
    apps.register({ cart: at('/newest.js') });
    expect(await apps.load('cart')).toBe(container);
    expect(importModule.mock.calls).toEqual([['/new.js']]);
  });

  it('lets a failed app be had from elsewhere', async () => {
    const { apps, importModule } = setUp();
    apps.register({ cart: at('/broken.js') });
    importModule.mockRejectedValueOnce(new Error('gone'));
    await expect(apps.load('cart')).rejects.toThrow('gone');
    apps.register({ cart: at('/last-good.js') });
    await apps.load('cart');
    expect(importModule.mock.calls).toEqual([['/broken.js'], ['/last-good.js']]);
  });
});

const entry = { scopes: [], shareScopes: {}, initSharing: () => 1, start: () => Promise.resolve() };

describe('adopt', () => {
  it('takes the container that is there when the entry has run to its end, and loads nothing', async () => {
    const { apps, importModule, globals } = setUp();
    apps.register({ shell: at('/shell.js') });
    apps.adopt({ name: 'shell', global: 'shell', ...entry });
    const shell = (globals.shell = webpackContainer());
    await expect(apps.load('shell')).resolves.toBe(shell);
    expect(importModule).not.toHaveBeenCalled();
  });

  it('makes an app known that the snapshot does not name, and keeps what it says of others', async () => {
    const { apps } = setUp();
    apps.adopt({ name: 'shell', global: 'shell_dev', ...entry });
    expect(await apps.find('shell')).toMatchObject({ url: 'this page', scope: 'default' });
    apps.register({ cart: at('/cart.js', { scope: 'legacy' }) });
    apps.adopt({ name: 'cart', global: 'cart', ...entry });
    expect(await apps.find('cart')).toMatchObject({ url: '/cart.js', scope: 'legacy' });
  });

  it('keeps the first container when an entry runs again', async () => {
    const { apps, globals } = setUp();
    apps.adopt({ name: 'shell', global: 'shell', ...entry });
    const first = (globals.shell = webpackContainer());
    await apps.load('shell');
    globals.shell = webpackContainer();
    apps.adopt({ name: 'shell', global: 'shell', ...entry });
    await expect(apps.load('shell')).resolves.toBe(first);
  });

  it('says so when the entry stopped before it left a container', async () => {
    const { apps } = setUp();
    apps.adopt({ name: 'shell', global: 'shell', ...entry });
    await expect(apps.load('shell')).rejects.toMatchObject({
      code: 'CONTAINER_MISSING',
      app: 'shell',
    });
  });
});
