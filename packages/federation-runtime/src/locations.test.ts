import { createFailedReleases } from './failed-releases.js';
import { fetchJson } from './fetch-json.js';
import { isSettled } from './fixtures/is-settled.js';
import { createRandom } from './fixtures/random.js';
import { startScriptServer, type ScriptServer } from './fixtures/script-server.js';
import { createLocations } from './locations.js';
import type { AppLocation, Snapshot } from './manifest/snapshot.js';

let server: ScriptServer;

beforeEach(async () => {
  sessionStorage.clear();
  server = await startScriptServer();
});
afterEach(() => server.close());

const at = (entry: string, more: Partial<AppLocation> = {}): AppLocation => ({ entry, global: 'x', ...more });
/** The locations of a page; `onKnown` hears when all have become known. */
function open(snapshot: Partial<Snapshot> = {}, failed = createFailedReleases()) {
  const onKnown = jest.fn<void, []>();
  const all = { format: 1 as const, environment: 'test', apps: {}, ...snapshot };
  const locations = createLocations(all, fetchJson, failed, onKnown);
  const entryOf = (app: string) => locations.releases(app)[0]?.url;
  return { ...locations, onKnown, entryOf };
}

const here = (path: string) => `http://localhost${path}`;
const full = (apps: Record<string, AppLocation>) => JSON.stringify({ format: 1, environment: 'test', apps });
const serveRest = (apps: Record<string, AppLocation>) => server.serve('/rest.json', full(apps));

describe('the apps that came with the page', () => {
  it('are there at once, and those that become known later', async () => {
    const { find, know, entryOf, onKnown } = open({ apps: { cart: at('/cart.js') } });
    know({ account: at('/account.js') });
    await expect(find('cart')).resolves.toMatchObject({ app: 'cart', url: here('/cart.js') });
    await expect(find('account')).resolves.toMatchObject({ app: 'account', url: here('/account.js') });
    expect([entryOf('cart'), entryOf('account')]).toEqual([here('/cart.js'), here('/account.js')]);
    expect(onKnown).not.toHaveBeenCalled();
  });

  it('keep what is said of them: place, container, integrity, and the release before', () => {
    const previous = { entry: '/cart/1/entry.js', global: 'cart_1' };
    const { know, releases } = open({
      apps: { cart: at('/cart.js', { integrity: 'sha384-abc', previous }) },
    });
    const before = releases('cart').map(release => ({ ...release }));
    const evil = { entry: 'https://evil.example/entry.js', global: 'evil' };
    know({ cart: at('/cart.js', { global: 'evil', previous: evil }) });
    know({ cart: evil });
    expect(releases('cart')).toEqual(before);
  });

  it.each([
    [{}, 'none'],
    [{ cart: at('/cart.js'), account: at('/account.js') }, 'cart, account'],
  ])('are named when another one is asked for', async (apps, names) => {
    await expect(open({ apps }).find('cat')).rejects.toMatchObject({
      ...{ code: 'APP_UNKNOWN', app: 'cat', phase: 'lookup' },
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
      users: new Set(),
    });
    expect(none).toEqual([]);
  });

  it('are none of an app that is not known', () => {
    expect(open().releases('cart')).toEqual([]);
  });
});

describe('the release that is to be used', () => {
  const previous = { entry: '/cart/1/entry.js', global: 'cart_1', release: '1' };
  const apps = { cart: at('/cart/2/entry.js', { release: '2', previous }) };
  const [live, before] = [here('/cart/2/entry.js'), here('/cart/1/entry.js')];

  it.each([
    [[], '2', '2'],
    [[live], '1', '1'],
    [[before], '2', '2'],
    [[live, before], undefined, '2'],
  ])('is, where %j failed, %p; who asks all the same gets %s', async (urls, release, found) => {
    const failed = createFailedReleases();
    const { find, next } = open({ apps }, failed);
    urls.forEach(url => failed.mark(url, true));
    expect(next('cart')?.release).toBe(release);
    await expect(find('cart')).resolves.toMatchObject({ release: found });
  });

  it('is none of an app that is not known', () => {
    expect(open().next('cart')).toBeUndefined();
  });
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
      message: expect.stringContaining('(the page knows cart, far, near)') as string,
    });
    expect(server.count(held.url)).toBe(1);
  });

  it('is fetched ahead where somebody wants all apps, and not again; that is told once', async () => {
    const rest = serveRest({ far: at('/far.js') });
    const { complete, find, onKnown } = open({ apps: { cart: at('/cart.js') }, rest });
    await find('cart');
    expect(server.count(rest)).toBe(0);
    await Promise.all([complete(), complete()]);
    await complete();
    await find('far');
    expect(server.count(rest)).toBe(1);
    expect(onKnown).toHaveBeenCalledTimes(1);
  });

  it('is nothing to wait for where there is none', async () => {
    const { complete, find, isComplete } = open();
    await expect(complete()).resolves.toBeFalsy();
    expect(isComplete()).toBe(true);
    await expect(find('far')).rejects.toMatchObject({ code: 'APP_UNKNOWN' });
  });

  it.each<[string, () => string, string]>([
    ['answers with an error', () => server.serve('/rest.json', full({}), 404), 'HTTP 404'],
    ['answers that it is busy', () => server.serve('/rest.json', full({}), 503), 'HTTP 503'],
    ['cannot be reached', () => server.refuse('/rest.json'), 'no answer, or no JSON'],
    ['is no JSON', () => server.serve('/rest.json', '<!doctype html>'), 'no answer, or no JSON'],
    ['has no apps', () => server.serve('/rest.json', '{"error":"gone"}'), 'undefined'],
  ])('that %s is SNAPSHOT_UNREACHABLE for who needs it, and is asked for again', async (_, fail, why) => {
    const rest = fail();
    const { find, entryOf, complete, onKnown, isComplete } = open({ apps: { cart: at('/cart.js') }, rest });
    const ahead = complete().catch(() => undefined);
    await expect(find('far')).rejects.toMatchObject({
      code: 'SNAPSHOT_UNREACHABLE',
      app: 'far',
      url: rest,
      phase: 'lookup',
      message: expect.stringMatching(
        new RegExp(`^\\[SNAPSHOT_UNREACHABLE\\] far ${rest} \\(.*${why}`),
      ) as string,
    });
    await ahead;
    await find('cart');
    expect(server.count(rest)).toBe(1);
    expect(onKnown).not.toHaveBeenCalled();
    expect(isComplete()).toBe(false);
    serveRest({ far: at('/far.js') });
    await find('far');
    expect(entryOf('far')).toBe(here('/far.js'));
    expect(onKnown).toHaveBeenCalledTimes(1);
  });

  it('never moves an app that the page knows, from whatever source and however it comes', async () => {
    const random = createRandom(3);
    for (let round = 0; round < 40; round++) {
      const names = ['a', 'b', 'c', 'd', 'e', 'f'].filter(() => random(2));
      const some = (entry: string) =>
        Object.fromEntries(names.filter(() => random(2)).map(name => [name, at(`/${entry}/${name}.js`)]));
      const [html, later, rest] = [some('html'), some('later'), some('rest')];
      const { find, know, complete, entryOf } = open({ apps: html, rest: serveRest(rest) });
      if (random(2)) void complete();
      know(later);
      await find('nobody').catch(() => undefined);
      const known = { ...rest, ...later, ...html };
      for (const [name, { entry }] of Object.entries(known)) expect(entryOf(name)).toBe(here(entry));
    }
  });
});
