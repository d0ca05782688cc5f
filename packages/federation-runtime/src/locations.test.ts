import { fetchJson } from './fetch-json.js';
import { hurry } from './fixtures/hurry.js';
import { isSettled } from './fixtures/is-settled.js';
import { createRandom } from './fixtures/random.js';
import { startScriptServer, type ScriptServer } from './fixtures/script-server.js';
import { createLocations } from './locations.js';
import type { AppLocation, Page, Snapshot } from './manifest/snapshot.js';

let server: ScriptServer;

beforeEach(async () => {
  server = await startScriptServer();
});
afterEach(() => server.close());

const at = (entry: string, more: Partial<AppLocation> = {}): AppLocation => ({ entry, global: 'x', ...more });
const page = (path: string, title: string, position?: number): Page => ({
  path,
  module: `./${title}Page`,
  title,
  position,
});

/** The locations of a page; `idle` is what the browser would run when it is idle. */
function open(snapshot: Partial<Snapshot> = {}) {
  const idle: (() => void)[] = [];
  const locations = createLocations(
    { format: 1, environment: 'test', apps: {}, ...snapshot },
    { fetchJson, whenIdle: run => void idle.push(run) },
  );
  const entryOf = (app: string) => locations.releases(app)[0]?.url;
  return { ...locations, idle, entryOf, titles: () => locations.pages().map(({ title }) => title) };
}

const here = (path: string) => `http://localhost${path}`;
const full = (apps: Record<string, AppLocation>) => JSON.stringify({ format: 1, environment: 'test', apps });
const serveRest = (apps: Record<string, AppLocation>) => server.serve('/rest.json', full(apps));

describe('the apps that came with the page', () => {
  it('are there at once, and those that are registered', async () => {
    const { find, register, entryOf } = open({ apps: { cart: at('/cart.js') } });
    expect(register({ account: at('/account.js') })).toBeUndefined();
    await find('cart');
    await find('account');
    expect([entryOf('cart'), entryOf('account')]).toEqual([here('/cart.js'), here('/account.js')]);
  });

  it('stay where they are: the first that is said to be elsewhere is given back, and none is taken', async () => {
    const { register, releases, entryOf } = open({ apps: { cart: at('/cart.js'), plans: at('/plans.js') } });
    const told = { account: at('/account.js'), plans: at('/evil.js'), cart: at('/evil.js') };
    expect(register(told)).toBe('plans');
    expect([entryOf('cart'), entryOf('plans')]).toEqual([here('/cart.js'), here('/plans.js')]);
    expect(releases('account')).toEqual([]);
  });

  it('may be registered again where they are', () => {
    const { register, entryOf } = open({ apps: { cart: at('/cart.js') } });
    expect(register({ cart: at('/cart.js'), plans: at('/plans.js') })).toBeUndefined();
    expect(entryOf('plans')).toBe(here('/plans.js'));
  });

  it('keep what is said of them besides: container, integrity, and the release before', () => {
    const previous = { entry: '/cart/1/entry.js', global: 'cart_1' };
    const { register, releases } = open({
      apps: { cart: at('/cart.js', { integrity: 'sha384-abc', previous }) },
    });
    const before = releases('cart');
    const evil = { entry: 'https://evil.example/entry.js', global: 'evil' };
    expect(register({ cart: at('/cart.js', { global: 'evil', previous: evil }) })).toBeUndefined();
    expect(releases('cart')).toEqual(before);
  });

  it.each([
    [{}, 'none'],
    [{ cart: at('/cart.js'), account: at('/account.js') }, 'cart, account'],
  ])('are named when another one is asked for', async (apps, names) => {
    await expect(open({ apps }).find('cat')).rejects.toMatchObject({
      ...{ code: 'APP_UNKNOWN', app: 'cat', phase: 'lookup', url: undefined },
      message: `[APP_UNKNOWN] cat (the page knows ${names}). docs/errors.md#app_unknown`,
    });
  });

  it.each(['toString', '__proto__', 'constructor'])(
    'do not include %s, which every object has',
    async name => {
      await expect(open().find(name)).rejects.toMatchObject({ code: 'APP_UNKNOWN', app: name });
    },
  );
});

describe('the releases of an app', () => {
  it('are the live one, then the one before, each with the scope of the app', () => {
    const previous = { entry: '/cart/1/entry.js', global: 'cart_1', release: '1', integrity: 'sha384-1' };
    const live = at('/cart/2/entry.js', { release: '2', scope: 'legacy', type: 'module', previous });
    const [first, second, ...none] = open({ apps: { cart: live } }).releases('cart');
    expect(first).toMatchObject({
      ...{ app: 'cart', url: here('/cart/2/entry.js'), release: '2', scope: 'legacy', type: 'module' },
    });
    expect(second).toEqual({
      ...{ ...previous, scope: 'legacy', app: 'cart', url: here('/cart/1/entry.js') },
    });
    expect(none).toEqual([]);
  });

  it('are none of an app that is not known', () => {
    expect(open().releases('cart')).toEqual([]);
  });
});

describe('the owner of a file', () => {
  const apps = {
    cart: at('/cart/2/entry.js', {
      release: '2',
      previous: { entry: '/cart/1/entry.js', global: 'x', release: '1' },
    }),
    plans: at('https://plans.example/v7/entry.js', { release: '7' }),
  };

  it.each([
    ['http://localhost/cart/2/chunk.js', 'cart', '2'],
    ['http://localhost/cart/1/deep/chunk.js', 'cart', '1'],
    ['https://plans.example/v7/entry.js', 'plans', '7'],
  ])('%s is the release below whose URL it is', (url, app, release) => {
    expect(open({ apps }).ownerOf(url)).toMatchObject({ app, release });
  });

  it.each(['http://localhost/cart/3/chunk.js', 'https://plans.example/v70/entry.js', 'http://localhost/'])(
    '%s has none',
    url => {
      expect(open({ apps }).ownerOf(url)).toBeUndefined();
    },
  );
});

describe('the full snapshot', () => {
  it('is fetched when an app is asked for that is not known yet, once however many ask', async () => {
    const held = server.hold('/rest.json');
    const { find, entryOf, isComplete } = open({ apps: { cart: at('/cart.js') }, rest: held.url });
    const [far, near, nobody] = [find('far'), find('near'), find('nobody')];
    await held.arrived;
    expect(await isSettled(far)).toBe(false);
    await find('cart');
    expect(isComplete()).toBe(false);
    held.answer(full({ far: at('/far.js'), near: at('/near.js') }));
    await Promise.all([far, near]);
    expect([entryOf('far'), entryOf('near')]).toEqual([here('/far.js'), here('/near.js')]);
    expect(isComplete()).toBe(true);
    await expect(nobody).rejects.toMatchObject({
      code: 'APP_UNKNOWN',
      message: expect.stringContaining('(the page knows far, near, cart)') as string,
    });
    expect(server.count(held.url)).toBe(1);
  });

  it('is fetched when the page is idle, and not before', async () => {
    const rest = serveRest({ far: at('/far.js') });
    const { idle, find, onPages } = open({ apps: { cart: at('/cart.js') }, rest });
    await find('cart');
    expect(server.count(rest)).toBe(0);
    const arrived = new Promise<void>(resolve => void onPages(resolve));
    idle.forEach(run => run());
    await arrived;
    await find('far');
    expect(server.count(rest)).toBe(1);
  });

  it('is nothing to wait for where there is none', async () => {
    const { idle, find, isComplete } = open();
    expect(idle).toEqual([]);
    expect(isComplete()).toBe(true);
    await expect(find('far')).rejects.toMatchObject({ code: 'APP_UNKNOWN' });
  });

  it.each<[string, () => string, string, number]>([
    ['answers with an error', () => server.serve('/rest.json', full({}), 404), 'HTTP 404', 1],
    ['answers that it is busy', () => server.serve('/rest.json', full({}), 503), 'HTTP 503', 3],
    ['cannot be reached', () => server.refuse('/rest.json'), 'no answer, or no JSON', 3],
    ['is no JSON', () => server.serve('/rest.json', '<!doctype html>'), 'no answer, or no JSON', 1],
    ['has no apps', () => server.serve('/rest.json', '{"error":"gone"}'), 'undefined', 1],
  ])(
    'that %s is SNAPSHOT_UNREACHABLE for who needs it, and is asked for again',
    async (_, fail, why, times) => {
      hurry();
      const rest = fail();
      const { idle, find, entryOf } = open({ apps: { cart: at('/cart.js') }, rest });
      idle.forEach(run => run());
      await expect(find('far')).rejects.toMatchObject({
        code: 'SNAPSHOT_UNREACHABLE',
        app: 'far',
        url: rest,
        phase: 'lookup',
        message: expect.stringMatching(
          new RegExp(`^\\[SNAPSHOT_UNREACHABLE\\] far ${rest} \\(.*${why}`),
        ) as string,
      });
      await find('cart');
      expect(server.count(rest)).toBe(times);
      serveRest({ far: at('/far.js') });
      await find('far');
      expect(entryOf('far')).toBe(here('/far.js'));
    },
  );

  it('that is there at the second attempt is no failure', async () => {
    hurry();
    const rest = server.serveAfter(1, '/rest.json', full({ far: at('/far.js') }));
    await open({ rest }).find('far');
    expect(server.count(rest)).toBe(2);
  });

  it('never moves an app that the page knows, from whatever source and however it comes', async () => {
    const random = createRandom(3);
    for (let round = 0; round < 40; round++) {
      const names = ['a', 'b', 'c', 'd', 'e', 'f'].filter(() => random(2));
      const some = (entry: string) =>
        Object.fromEntries(names.filter(() => random(2)).map(name => [name, at(`/${entry}/${name}.js`)]));
      const [html, registered, rest] = [some('html'), some('registered'), some('rest')];
      const { find, register, idle, entryOf } = open({ apps: html, rest: serveRest(rest) });
      if (random(2)) idle.forEach(run => run());
      const taken = register(registered);
      expect(taken).toBe(Object.keys(registered).find(name => name in html));
      await find('nobody').catch(() => undefined);
      const known = taken ? { ...rest, ...html } : { ...rest, ...registered, ...html };
      for (const [name, { entry }] of Object.entries(known)) expect(entryOf(name)).toBe(here(entry));
    }
  });
});

describe('pages', () => {
  it('name their module as others do, and come by position, then title', () => {
    const { pages } = open({
      apps: {
        checkout: at('/checkout.js', { page: page('/cart', 'Cart') }),
        account: at('/account.js', { page: page('/account', 'Account') }),
        catalog: at('/catalog.js', { page: page('/', 'Catalog', 1) }),
        last: at('/last.js', { page: page('/last', 'Aardvark', 101) }),
        'component-library': at('/library.js'),
      },
    });
    expect(pages()).toMatchObject([
      { app: 'catalog', module: 'catalog/CatalogPage', path: '/', title: 'Catalog', position: 1 },
      { app: 'account', module: 'account/AccountPage' },
      { app: 'checkout', module: 'checkout/CartPage' },
      { app: 'last' },
    ]);
  });

  it('include those that are announced of further apps, each app once', async () => {
    const { titles, find, pages } = open({
      apps: { cart: at('/cart.js', { page: page('/cart', 'Cart', 2) }) },
      pages: { cart: page('/cart', 'Cart', 2), plans: page('/plans', 'Plans', 1) },
      rest: serveRest({
        plans: at('/plans.js', { page: page('/plans', 'Plans', 1) }),
        makers: at('/makers.js', { page: page('/makers', 'Makers', 3) }),
      }),
    });
    expect(titles()).toEqual(['Plans', 'Cart']);
    await find('makers');
    expect(titles()).toEqual(['Plans', 'Cart', 'Makers']);
    expect(pages()[0]).toMatchObject({ app: 'plans', module: 'plans/PlansPage' });
  });

  it('are those of now, in a list of its own for each who asks', () => {
    const { pages, titles, register } = open();
    expect(pages()).toEqual([]);
    register({ cart: at('/cart.js', { page: page('/cart', 'Cart') }) });
    pages().pop();
    expect(titles()).toEqual(['Cart']);
    register({ plans: at('/plans.js', { page: page('/plans', 'Plans') }) });
    expect(titles()).toEqual(['Cart', 'Plans']);
  });
});

describe('onPages', () => {
  it('tells when apps are registered and when the full snapshot is there, until it is undone', async () => {
    const rest = serveRest({ makers: at('/makers.js', { page: page('/makers', 'Makers') }) });
    const { onPages, register, find, titles } = open({ rest });
    const told: string[][] = [];
    const undo = onPages(() => void told.push(titles()));
    register({ cart: at('/cart.js', { page: page('/cart', 'Cart') }) });
    await find('makers');
    undo();
    register({ late: at('/late.js') });
    expect(told).toEqual([['Cart'], ['Cart', 'Makers']]);
  });

  it('says nothing of a full snapshot that did not come', async () => {
    const told = jest.fn();
    const { onPages, find } = open({ rest: server.serve('/rest.json', '', 404) });
    onPages(told);
    await find('far').catch(() => undefined);
    expect(told).not.toHaveBeenCalled();
  });
});
