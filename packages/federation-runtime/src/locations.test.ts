import { fetchJson } from './fetch-json.js';
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
  return { ...locations, idle, titles: () => locations.pages().map(({ title }) => title) };
}

const full = (apps: Record<string, AppLocation>) => JSON.stringify({ format: 1, environment: 'test', apps });
const serveRest = (apps: Record<string, AppLocation>) => server.serve('/rest.json', full(apps));

describe('the apps that came with the page', () => {
  it('are there at once, and those that are registered', async () => {
    const { find, register } = open({ apps: { cart: at('/cart.js') } });
    register({ account: at('/account.js') });
    await expect(find('cart')).resolves.toEqual(at('/cart.js'));
    await expect(find('account')).resolves.toEqual(at('/account.js'));
  });

  it('can be registered elsewhere; an app that enters changes nothing of a known one', async () => {
    const { find, register, adopt } = open({ apps: { cart: at('/old.js') } });
    register({ cart: at('/new.js') });
    adopt('cart', at('this page'));
    adopt('shell', at('this page'));
    await expect(find('cart')).resolves.toEqual(at('/new.js'));
    await expect(find('shell')).resolves.toEqual(at('this page'));
  });

  it.each([
    [{}, 'it knows none'],
    [{ cart: at('/cart.js'), account: at('/account.js') }, 'it knows cart, account'],
  ])('are named when another one is asked for', async (apps, says) => {
    await expect(open({ apps }).find('cat')).rejects.toMatchObject({
      code: 'APP_UNKNOWN',
      app: 'cat',
      phase: 'lookup',
      message: expect.stringContaining(`The page knows no app "cat"; ${says}`) as string,
    });
  });

  it.each(['toString', '__proto__', 'constructor'])(
    'do not include %s, which every object has',
    async name => {
      await expect(open().find(name)).rejects.toThrow(`no app "${name}"`);
    },
  );
});

describe('the full snapshot', () => {
  it('is fetched when an app is asked for that is not known yet, once however many ask', async () => {
    const held = server.hold('/rest.json');
    const { find } = open({ apps: { cart: at('/cart.js') }, rest: held.url });
    const [far, near, nobody] = [find('far'), find('near'), find('nobody')];
    await held.arrived;
    expect(await isSettled(far)).toBe(false);
    await expect(find('cart')).resolves.toEqual(at('/cart.js'));
    held.answer(full({ far: at('/far.js'), near: at('/near.js') }));
    await expect(far).resolves.toEqual(at('/far.js'));
    await expect(near).resolves.toEqual(at('/near.js'));
    await expect(nobody).rejects.toMatchObject({
      code: 'APP_UNKNOWN',
      message: expect.stringContaining('it knows far, near, cart') as string,
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
    const { idle, find } = open();
    expect(idle).toEqual([]);
    await expect(find('far')).rejects.toMatchObject({ code: 'APP_UNKNOWN' });
  });

  it.each<[string, () => string, string]>([
    ['answers with an error', () => server.serve('/rest.json', full({}), 503), 'HTTP 503'],
    ['cannot be reached', () => server.refuse('/rest.json'), 'fetch failed'],
    ['is no JSON', () => server.serve('/rest.json', '<!doctype html>'), 'not valid JSON'],
    ['has no apps', () => server.serve('/rest.json', '{"error":"gone"}'), 'undefined'],
  ])('that %s is SNAPSHOT_UNREACHABLE for who needs it, and is asked for again', async (_, fail, why) => {
    const rest = fail();
    const { idle, find } = open({ apps: { cart: at('/cart.js') }, rest });
    idle.forEach(run => run());
    await expect(find('far')).rejects.toMatchObject({
      code: 'SNAPSHOT_UNREACHABLE',
      app: 'far',
      url: rest,
      phase: 'lookup',
      message: expect.stringContaining(why) as string,
    });
    await expect(find('cart')).resolves.toEqual(at('/cart.js'));
    expect(server.count(rest)).toBe(1);
    serveRest({ far: at('/far.js') });
    await expect(find('far')).resolves.toEqual(at('/far.js'));
  });

  it('never moves an app that the page knows, from whatever source and however it comes', async () => {
    const random = createRandom(3);
    for (let round = 0; round < 40; round++) {
      const names = ['a', 'b', 'c', 'd', 'e', 'f'].filter(() => random(2));
      const some = (entry: string) =>
        Object.fromEntries(names.filter(() => random(2)).map(name => [name, at(`/${entry}/${name}.js`)]));
      const [html, registered, rest] = [some('html'), some('registered'), some('rest')];
      const { find, register, idle } = open({ apps: html, rest: serveRest(rest) });
      if (random(2)) idle.forEach(run => run());
      register(registered);
      await find('nobody').catch(() => undefined);
      for (const [name, expected] of Object.entries({ ...rest, ...html, ...registered })) {
        await expect(find(name)).resolves.toEqual(expected);
      }
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
    register({ cart: at('/cart.js') });
    expect(titles()).toEqual([]);
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
