import type { ShareScope } from './container.js';
import { build, register, releaseOf, setUp, take, versions } from './fixtures/sharing.js';
import { createShareScopes } from './share-scopes.js';

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

describe('events', () => {
  it('say who asked, who provides it, and why', async () => {
    const { init, told } = setUp();
    const cart = init('cart', 'dates@1.0.0');
    expect(told('share')).toEqual([]);
    await take(cart, 'react', '19.0.0');
    await take(cart, 'dates', '1.0.0');
    const about = { type: 'share', app: 'cart', release: '1', url: releaseOf('cart').url, scope: 'default' };
    expect(told('share')).toEqual([
      { ...about, package: 'react', version: '19.0.0', provider: 'shell', reason: 'host' },
      { ...about, package: 'dates', version: '1.0.0', provider: 'cart', reason: 'own' },
    ]);
  });

  it('tell of a conflict when webpack reads who provides what does not satisfy it', () => {
    const { init, told } = setUp();
    expect(init('cart').react?.['19.0.0']?.from).toBe('shell');
    expect(told('share')).toMatchObject([{ app: 'cart', package: 'react', reason: 'conflict' }]);
  });

  it('name the provider that it was, whatever another tool writes there', async () => {
    const { init, told } = setUp();
    const entry = init('cart').react?.['19.0.0'] as { from: string; get(): unknown };
    entry.from = 'evil';
    await entry.get();
    expect(told('share')).toMatchObject([{ provider: 'shell', reason: 'host' }]);
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
    forget(releaseOf('cart').url);
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
