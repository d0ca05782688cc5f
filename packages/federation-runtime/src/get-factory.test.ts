import type { Container, ShareScope } from './container.js';
import { createFederation } from './create-federation.js';
import { isSettled } from './fixtures/is-settled.js';
import { webpackContainer } from './fixtures/webpack-container.js';

const factory = () => 'module';
const urlOf = (app: string) => `http://localhost/${app}.mjs`;

/** A page without a host, as another tool's is: its apps are these containers, and whoever imports one brings a share scope along. */
function openPage(containers: Record<string, Container>) {
  const names = Object.keys(containers);
  return createFederation({
    snapshot: {
      ...{ format: 1, environment: 'test' },
      apps: Object.fromEntries(
        names.map(app => [app, { entry: urlOf(app), global: app, type: 'module' as const }]),
      ),
    },
    fetchJson: url => Promise.reject(new Error(`nobody asked for ${url}`)),
    loadScript: url => Promise.resolve(containers[names.find(app => urlOf(app) === url) ?? '']),
    globals: {},
    whenIdle: () => undefined,
  });
}

describe('a container', () => {
  it('is initialised once, whoever asks, at the same time or later', async () => {
    const cart = webpackContainer({ modules: { './Cart': factory, './Mini': factory } });
    const page = openPage({ cart });
    const scope: ShareScope = {};
    const static1 = page.remote('cart');
    void static1.init(scope);
    await Promise.all([static1.get('./Cart'), static1.get('./Mini')]);
    await page.loadRemote('cart/Cart');
    expect(cart.given).toEqual([{ scope, initScope: expect.any(Array) as unknown[] }]);
    expect(cart.given[0]?.scope).toBe(scope);
  });

  it('keeps its scope where another consumer brings one: it would refuse a second', async () => {
    const cart = webpackContainer({ modules: { './Cart': factory } });
    const page = openPage({ cart });
    const [first, second] = [page.remote('cart'), page.remote('cart')];
    void first.init({});
    void second.init({});
    await first.get('./Cart');
    await expect(second.get('./Cart')).resolves.toEqual(expect.any(Function));
    expect(cart.given).toHaveLength(1);
  });

  it('is initialised apart from others', async () => {
    const [cart, plans] = [
      webpackContainer({ modules: { './A': factory } }),
      webpackContainer({ modules: { './A': factory } }),
    ];
    const page = openPage({ cart, plans });
    await Promise.all([page.loadRemote('cart/A'), page.loadRemote('plans/A')]);
    expect([cart.given.length, plans.given.length]).toEqual([1, 1]);
  });

  it('that another registry has initialised is told of the scope of this one as well', async () => {
    const init = jest.fn();
    const container: Container = { init, get: () => factory };
    await openPage({ cart: container }).loadRemote('cart/A');
    await openPage({ cart: container }).loadRemote('cart/A');
    expect(init).toHaveBeenCalledTimes(2);
  });

  it('that takes its time is waited for', async () => {
    let finish!: (value: unknown) => void;
    const get = jest.fn(() => factory);
    const page = openPage({ cart: { init: () => new Promise(resolve => (finish = resolve)), get } });
    const loading = page.loadRemote('cart/A');
    expect(await isSettled(loading)).toBe(false);
    expect(get).not.toHaveBeenCalled();
    finish(1);
    await expect(loading).resolves.toBe('module');
  });
});

describe('hosts that import each other', () => {
  type Page = ReturnType<typeof openPage>;
  type Remote = (page: Page, app: string) => Container;

  const plainly: Remote = (page, app) => page.remote(app);

  /** So many builds in a ring; each takes a module of the next while it is initialised, as `remote` gives it. Gives the first. */
  function ring(count: number, remote: Remote): Container {
    const names = Array.from({ length: count }, (_, index) => `app${index}`);
    const containers = names.map((_, index) =>
      webpackContainer({
        remotes: () => [{ container: remote(page, names[(index + 1) % count] ?? ''), takes: './Next' }],
        modules: { './Next': factory },
      }),
    );
    const page = openPage(
      Object.fromEntries(names.map((name, index) => [name, containers[index] as Container])),
    );
    return containers[0] as Container;
  }

  it.each([2, 3])('come to an end, %d of them', async count => {
    await expect(isSettled(ring(count, plainly).init({}) as Promise<unknown>)).resolves.toBe(true);
  });

  it('would wait for each other for ever behind a wrapper that drops initScope', async () => {
    const wrong: Remote = (page, app) => {
      const { init, get } = page.remote(app);
      return { init: scope => init(scope), get };
    };
    await expect(isSettled(ring(2, wrong).init({}) as Promise<unknown>)).resolves.toBe(false);
  });
});
