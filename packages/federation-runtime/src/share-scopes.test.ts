import type { ShareScope } from './container.js';
import type { FederationEvent, ShareEvent } from './events.js';
import type { AppEntry } from './federation.js';
import type { Release } from './locations.js';
import { createShareScopes } from './share-scopes.js';

const releaseOf = (app: string, release = '1'): Release => ({
  ...{ app, release, global: app, url: `https://test.invalid/${app}/${release}/entry.js` },
});

/** As webpack's runtime registers: what is loaded stays, then what is eager, then who has the greater name. */
function register(scope: ShareScope, name: string, version: string, from: string, eager = false): void {
  const versions = (scope[name] ??= {});
  const known = versions[version];
  if (!known || (!known.loaded && (!eager !== !known.eager ? eager : from > known.from)))
    versions[version] = { from, eager, get: () => () => `${name}@${version} of ${from}` };
}

/** A build that shares these packages, `name@version`, in each of its scopes. */
function build(name: string, packages: string[], more: Partial<AppEntry> = {}): AppEntry {
  const shareScopes = more.shareScopes ?? {};
  const initSharing = (scope: string) => {
    const view = (shareScopes[scope] ??= {});
    for (const text of packages) {
      const at = text.lastIndexOf('@');
      register(view, text.slice(0, at), text.slice(at + 1), name);
    }
  };
  return {
    ...{ name, global: name, scopes: ['default'], shareScopes, initSharing },
    start: () => Promise.resolve(),
    ...more,
  };
}

/** Share scopes under a host, and what they tell. */
function setUp(host: AppEntry = build('shell', ['react@19.0.0'], { singletons: { default: ['react'] } })) {
  const events: Omit<FederationEvent, 'time'>[] = [];
  const scopes = createShareScopes(event => void events.push(event));
  const link = (entry: AppEntry, release = releaseOf(entry.name)) => {
    scopes.link(entry, release, entry === host);
    return { release, scope: entry.shareScopes.default ?? {} };
  };
  /** What a container does that is initialised: it registers its packages, then the runtime looks at them. */
  const init = (app: string, ...packages: string[]) => {
    const release = releaseOf(app);
    const scope = scopes.get(release);
    const { initSharing } = build(app, packages, { shareScopes: { default: scope } });
    void initSharing('default');
    scopes.settle(release);
    return scope;
  };
  link(host);
  const told = <T extends FederationEvent['type']>(type: T) => events.filter(event => event.type === type);
  return { ...scopes, link, init, events, told, host };
}

/** What somebody gets who takes a package. */
const take = async (scope: ShareScope, name: string, version: string) =>
  (await scope[name]?.[version]?.get())?.();

const versions = (scope: ShareScope, name: string) => Object.keys(scope[name] ?? {});

describe('what the host provides', () => {
  it('is in the scope of every app', async () => {
    const { init } = setUp();
    await expect(take(init('cart'), 'react', '19.0.0')).resolves.toBe('react@19.0.0 of shell');
    await expect(take(init('plans'), 'react', '19.0.0')).resolves.toBe('react@19.0.0 of shell');
  });

  it('stays where an app brings the same version, under a greater name', async () => {
    const { init, told } = setUp();
    const scope = init('zebra', 'react@19.0.0');
    await expect(take(scope, 'react', '19.0.0')).resolves.toBe('react@19.0.0 of shell');
    expect(versions(scope, 'react')).toEqual(['19.0.0']);
    expect(told('refused')).toEqual([]);
  });

  it('stays where an app brings the same version as an eager one', async () => {
    const { get, settle } = setUp();
    const scope = get(releaseOf('zebra'));
    register(scope, 'react', '19.0.0', 'zebra', true);
    settle(releaseOf('zebra'));
    await expect(take(scope, 'react', '19.0.0')).resolves.toBe('react@19.0.0 of shell');
  });

  it('is all there is of a singleton: another version is refused, and that is told', () => {
    const { init, told } = setUp();
    const scope = init('cart', 'react@99.0.0');
    expect(versions(scope, 'react')).toEqual(['19.0.0']);
    expect(told('refused')).toEqual([
      {
        ...{ type: 'refused', what: 'shared', app: 'cart', release: '1' },
        ...{ url: 'https://test.invalid/cart/1/entry.js', message: "react@99.0.0: the host's stays" },
      },
    ]);
  });

  it('stands beside another version of a package that is no singleton, for the app that brings it alone', async () => {
    const { init, told } = setUp(build('shell', ['lodash@4.0.0']));
    const cart = init('cart', 'lodash@5.0.0');
    expect(versions(cart, 'lodash')).toEqual(['4.0.0', '5.0.0']);
    await expect(take(cart, 'lodash', '5.0.0')).resolves.toBe('lodash@5.0.0 of cart');
    expect(versions(init('plans'), 'lodash')).toEqual(['4.0.0']);
    expect(told('refused')).toEqual([]);
  });

  it('is not changed by what an app does to its own scope', async () => {
    const { init, get, host } = setUp();
    const cart = init('cart');
    cart.react = { '19.0.0': { from: 'evil', get: () => () => 'evil' } };
    await expect(take(init('plans'), 'react', '19.0.0')).resolves.toBe('react@19.0.0 of shell');
    await expect(take(host.shareScopes.default ?? {}, 'react', '19.0.0')).resolves.toBe(
      'react@19.0.0 of shell',
    );
    expect(get(releaseOf('plans'))).not.toBe(cart);
  });
});

describe('what an app brings that the host does not provide', () => {
  it('is its own: siblings and the host do not see it', () => {
    const { init, host } = setUp();
    expect(versions(init('cart', 'dates@1.0.0'), 'dates')).toEqual(['1.0.0']);
    expect(init('plans')).not.toHaveProperty('dates');
    expect(host.shareScopes.default).not.toHaveProperty('dates');
  });

  it.each(['__proto__', 'constructor', 'toString'])('may be called %s', async name => {
    const { init } = setUp();
    const scope = init('cart', `${name}@1.0.0`);
    await expect(take(scope, name, '1.0.0')).resolves.toBe(`${name}@1.0.0 of cart`);
    expect(({} as Record<string, unknown>)['1.0.0']).toBeUndefined();
    expect(Object.keys(init('plans'))).toEqual(['react']);
  });
});

describe('apps that are open', () => {
  const open = (policy: AppEntry['policy']) =>
    setUp(build('shell', ['react@19.0.0'], { policy, singletons: { default: ['react'] } }));

  it('share what they bring, with each other and with the host, whoever came first', async () => {
    const { init, host, get } = open({ cart: { shared: 'open' }, plans: { shared: 'open' } });
    init('cart', 'dates@1.0.0');
    const plans = init('plans', 'money@2.0.0');
    await expect(take(plans, 'dates', '1.0.0')).resolves.toBe('dates@1.0.0 of cart');
    expect(versions(get(releaseOf('cart')), 'money')).toEqual(['2.0.0']);
    expect(Object.keys(host.shareScopes.default ?? {}).sort()).toEqual(['dates', 'money', 'react']);
    expect(init('closed')).not.toHaveProperty('dates');
  });

  it('may be all, by *, but for those that are named', () => {
    const { init } = open({ '*': { shared: 'open' }, closed: { shared: 'host' } });
    init('cart', 'dates@1.0.0');
    init('closed', 'secret@1.0.0');
    const plans = init('plans');
    expect(plans).toHaveProperty('dates');
    expect(plans).not.toHaveProperty('secret');
    expect(init('closed')).not.toHaveProperty('dates');
  });

  it('keep what the first of them brought', async () => {
    const { init } = open({ '*': { shared: 'open' } });
    init('cart', 'dates@1.0.0');
    await expect(take(init('zebra', 'dates@1.0.0'), 'dates', '1.0.0')).resolves.toBe('dates@1.0.0 of cart');
  });

  it('cannot replace what the host provides, nor add to its singletons', () => {
    const { init, host } = open({ '*': { shared: 'open' } });
    init('cart', 'react@99.0.0');
    expect(versions(init('plans'), 'react')).toEqual(['19.0.0']);
    expect(versions(host.shareScopes.default ?? {}, 'react')).toEqual(['19.0.0']);
  });
});

describe('an override', () => {
  const get = async () => () => 'react of cart alone';
  const override = { react: { version: '18.0.0', get } };

  it('is for one container, in place of what the page has', async () => {
    const { init } = setUp(build('shell', ['react@19.0.0'], { policy: { cart: { override } } }));
    const cart = init('cart');
    expect(versions(cart, 'react')).toEqual(['18.0.0']);
    await expect(take(cart, 'react', '18.0.0')).resolves.toBe('react of cart alone');
    expect(versions(init('plans'), 'react')).toEqual(['19.0.0']);
  });

  it('is not replaced by what the container brings; that is told', () => {
    const { init, told } = setUp(build('shell', [], { policy: { cart: { override } } }));
    expect(versions(init('cart', 'react@17.0.0'), 'react')).toEqual(['18.0.0']);
    expect(told('refused')).toMatchObject([{ app: 'cart', message: "react@17.0.0: the host's stays" }]);
  });

  it('comes from the host, as events say', async () => {
    const { init, told } = setUp(build('shell', [], { policy: { cart: { override } } }));
    await take(init('cart'), 'react', '18.0.0');
    expect(told('share')).toMatchObject([{ app: 'cart', provider: 'shell', reason: 'override' }]);
  });
});

describe('events', () => {
  it('say who asked, who provides it, and why', async () => {
    const { init, told } = setUp(
      build('shell', ['react@19.0.0'], { policy: { plans: { shared: 'open' }, maps: { shared: 'open' } } }),
    );
    const cart = init('cart', 'dates@1.0.0');
    init('maps', 'money@2.0.0');
    const plans = init('plans');
    expect(told('share')).toEqual([]);
    await take(cart, 'react', '19.0.0');
    await take(cart, 'dates', '1.0.0');
    await take(plans, 'money', '2.0.0');
    const event = (app: string, rest: Partial<ShareEvent>) => ({
      ...{ type: 'share', app, release: '1', url: releaseOf(app).url, scope: 'default' },
      ...rest,
    });
    expect(told('share')).toEqual([
      event('cart', { package: 'react', version: '19.0.0', provider: 'shell', reason: 'host' }),
      event('cart', { package: 'dates', version: '1.0.0', provider: 'cart', reason: 'own' }),
      event('plans', { package: 'money', version: '2.0.0', provider: 'maps', reason: 'open' }),
    ]);
  });

  it('tell of a conflict when webpack reads who provides what does not satisfy it', () => {
    const { init, told } = setUp();
    expect(init('cart').react?.['19.0.0']?.from).toBe('shell');
    expect(told('share')).toMatchObject([{ app: 'cart', package: 'react', reason: 'conflict' }]);
  });

  it('have what is in a scope look as webpack expects it', () => {
    const { init } = setUp();
    expect(init('cart').react?.['19.0.0']).toMatchObject({ loaded: 1, eager: false });
  });
});

describe('named scopes', () => {
  it('meet the host’s of the same name, and no other', () => {
    const { link } = setUp(build('shell', ['react@19.0.0'], { scopes: ['default', 'legacy'] }));
    const cart = build('cart', [], { scopes: ['legacy'] });
    link(cart);
    expect(versions(cart.shareScopes.legacy ?? {}, 'react')).toEqual(['19.0.0']);
    expect(cart.shareScopes).not.toHaveProperty('default');
  });

  it('have singletons of their own', () => {
    const host = build('shell', ['react@19.0.0'], {
      scopes: ['default', 'legacy'],
      singletons: { legacy: ['react'] },
    });
    const { link } = setUp(host);
    const cart = build('cart', ['react@99.0.0'], { scopes: ['default', 'legacy'] });
    link(cart);
    expect(versions(cart.shareScopes.default ?? {}, 'react')).toEqual(['19.0.0', '99.0.0']);
    expect(versions(cart.shareScopes.legacy ?? {}, 'react')).toEqual(['19.0.0']);
  });

  it('are what a container is initialised with where its location says so', () => {
    const { get } = setUp(build('shell', ['react@19.0.0'], { scopes: ['legacy'] }));
    expect(versions(get({ ...releaseOf('cart'), scope: 'legacy' }), 'react')).toEqual(['19.0.0']);
    expect(get(releaseOf('cart'))).not.toHaveProperty('react');
  });
});

describe('a release', () => {
  it('has one scope, however often it is asked for; another release has another', () => {
    const { get } = setUp();
    expect(get(releaseOf('cart'))).toBe(get(releaseOf('cart')));
    expect(get(releaseOf('cart', '2'))).not.toBe(get(releaseOf('cart')));
  });

  it('that is forgotten begins anew', () => {
    const { init, get, forget } = setUp();
    const [cart, plans] = [init('cart', 'dates@1.0.0'), init('plans')];
    forget(releaseOf('cart'));
    expect(get(releaseOf('cart'))).not.toBe(cart);
    expect(get(releaseOf('cart'))).not.toHaveProperty('dates');
    expect(get(releaseOf('plans'))).toBe(plans);
  });

  it('that a page of another tool has initialised keeps the scope that it has', () => {
    const given: ShareScope = {};
    const { link } = setUp();
    const app = build('remote', [], { shareScopes: { default: given } });
    link(app);
    expect(app.shareScopes.default).toBe(given);
  });

  it('that enters as a new host pins what it provides, and nothing of the one before', () => {
    const next = build('shell', ['vue@3.0.0']);
    const scopes = createShareScopes(() => undefined);
    const before = build('shell', ['react@19.0.0'], { singletons: { default: ['react'] } });
    scopes.link(before, releaseOf('shell'), true);
    scopes.link(next, releaseOf('shell', '2'), true);
    expect(Object.keys(scopes.get(releaseOf('cart')))).toEqual(['vue']);
  });
});

it('links a build that shares nothing', () => {
  const initSharing = jest.fn();
  const { link } = setUp();
  const alone = build('alone', [], { scopes: [], initSharing });
  link(alone);
  expect(alone.shareScopes).toEqual({});
  expect(initSharing).not.toHaveBeenCalled();
});
