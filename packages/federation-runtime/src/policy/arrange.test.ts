import type { AppEntry } from '../federation.js';
import { build, releaseOf, setUp, take, versions } from '../fixtures/sharing.js';
import { arrange } from './arrange.js';

/** Share scopes under a host with a policy, which its entry brings with what puts it into effect. */
const under = (policy: AppEntry['policy'], ...packages: string[]) =>
  setUp(build('shell', packages, { policy, arrange, singletons: { default: ['react'] } }));

describe('apps that are open', () => {
  const open = (policy: AppEntry['policy']) => under(policy, 'react@19.0.0');

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

it('of a host whose entry does not bring it has no effect: each app keeps its own', () => {
  const { init } = setUp(build('shell', [], { policy: { '*': { shared: 'open' } } }));
  init('cart', 'dates@1.0.0');
  expect(init('plans')).not.toHaveProperty('dates');
});

describe('an override', () => {
  const get = async () => () => 'react of cart alone';
  const override = { react: { version: '18.0.0', get } };

  it('is for one container, in place of what the page has', async () => {
    const { init } = under({ cart: { override } }, 'react@19.0.0');
    const cart = init('cart');
    expect(versions(cart, 'react')).toEqual(['18.0.0']);
    await expect(take(cart, 'react', '18.0.0')).resolves.toBe('react of cart alone');
    expect(versions(init('plans'), 'react')).toEqual(['19.0.0']);
  });

  it('is for one container also among those that are open, where the page has none', () => {
    const { init, host } = under({ cart: { shared: 'open', override }, plans: { shared: 'open' } });
    expect(versions(init('cart'), 'react')).toEqual(['18.0.0']);
    expect(init('plans')).not.toHaveProperty('react');
    expect(host.shareScopes.default ?? {}).not.toHaveProperty('react');
  });

  it('is not replaced by what the container brings; that is told', () => {
    const { init, told } = under({ cart: { override } });
    expect(versions(init('cart', 'react@17.0.0'), 'react')).toEqual(['18.0.0']);
    expect(told('refused')).toMatchObject([{ app: 'cart', message: "react@17.0.0: the host's stays" }]);
  });

  it('stands however often the container is looked at', async () => {
    const { get: scopeOf, init, settle, told } = under({ cart: { override } }, 'react@19.0.0');
    init('cart');
    settle(releaseOf('cart'));
    await expect(take(scopeOf(releaseOf('cart')), 'react', '18.0.0')).resolves.toBe('react of cart alone');
    expect(versions(scopeOf(releaseOf('cart')), 'react')).toEqual(['18.0.0']);
    expect(told('refused')).toEqual([]);
  });

  it('comes from the host, as events say', async () => {
    const { init, told } = under({ cart: { override } });
    await take(init('cart'), 'react', '18.0.0');
    expect(told('share')).toMatchObject([{ app: 'cart', provider: 'shell', reason: 'override' }]);
  });
});

it('is what events name as the reason why an app has what another one brought', async () => {
  const { init, told } = under({ plans: { shared: 'open' }, maps: { shared: 'open' } });
  init('maps', 'money@2.0.0');
  const plans = init('plans');
  await take(plans, 'money', '2.0.0');
  expect(told('share')).toEqual([
    {
      ...{ type: 'share', app: 'plans', release: '1', url: releaseOf('plans').url, scope: 'default' },
      ...{ package: 'money', version: '2.0.0', provider: 'maps', reason: 'open' },
    },
  ]);
});
