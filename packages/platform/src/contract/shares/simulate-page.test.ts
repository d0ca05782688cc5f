import type { ReleaseFacts } from '../../edge/release-facts.js';
import type { ReleaseContract } from '../read-contract.js';
import { contractFacts } from './contract-facts.js';
import { releaseOf } from './fixtures/release-of.js';
import { copyText } from './package-on-page.js';
import { simulatePage } from './simulate-page.js';

type Options = NonNullable<Parameters<typeof releaseOf>[1]>;

const kit = (range?: string, singleton = false, scope = 'default') => ({
  key: 'kit',
  scope,
  range,
  singleton,
});
const only = (range?: string, scope?: string) => kit(range, true, scope);

/** An app with a page that needs some packages. */
const pageOf = (app: string, needs: ReturnType<typeof kit>[], more: Options = {}) =>
  releaseOf(app, { ...more, modules: { './Page': { shared: needs }, ...more.modules } });

/** The host of a page that shows the pages of all others. */
const shell = (needs: ReturnType<typeof kit>[], shown: string[], more: Options = {}) =>
  releaseOf('shell', { ...more, host: { shared: needs, renders: shown.map(app => `${app}/Page`) } });

const simulate = (...releases: ReleaseContract[]) => {
  const apps = contractFacts(new Map(releases.map(release => [release.app, release])));
  return simulatePage({ apps, host: apps.get('shell') as ReleaseFacts, page: undefined });
};

/** Who gets what of the one package. */
const uses = (...releases: ReleaseContract[]) =>
  simulate(...releases)[0]?.uses.map(({ app, how, copy, isSatisfied }) =>
    [app, copy ? copyText(copy) : how, ...(isSatisfied ? [] : ['outside'])].join(' '),
  );

const copies = (...releases: ReleaseContract[]) => simulate(...releases)[0]?.copies.map(copyText);

const v = (version: string, singleton = false) => ({ provides: { kit: { version, singleton } } });

describe('what the host shares', () => {
  it('is the one copy of a singleton, whatever others bring, and whether or not it is in their range', () => {
    const page = [
      shell([only('^19.0.0')], ['cart', 'plans'], v('19.0.0', true)),
      pageOf('cart', [only('^19.0.0')], v('19.1.0', true)),
      pageOf('plans', [only('^18.0.0')], v('18.0.0', true)),
    ];
    expect(uses(...page)).toEqual([
      ...['shell 19.0.0 of shell', 'cart 19.0.0 of shell', 'plans 19.0.0 of shell outside'],
    ]);
    expect(copies(...page)).toEqual(['19.0.0 of shell']);
  });

  it('leaves an app with its own, out of its bundle, that does not take it for a singleton and asks for another', () => {
    const page = [
      shell([only('^19.0.0')], ['cart'], v('19.0.0', true)),
      pageOf('cart', [kit('^18.0.0')], v('18.2.0')),
    ];
    const [found] = simulate(...page);
    expect(found?.uses.map(({ how }) => how)).toEqual(['scope', 'bundle']);
    expect(found?.copies.map(copyText)).toEqual(['19.0.0 of shell', '18.2.0 of cart']);
    expect(found?.isSingleton).toBe(true);
  });

  it('lets nothing in beside a singleton, so that a higher version of an app is not used', () => {
    const host = shell([only('^1.0.0')], ['cart'], v('1.0.0', true));
    expect(uses(host, pageOf('cart', [kit('^1.0.0')], v('1.5.0')))).toContain('cart 1.0.0 of shell');
  });

  it('is outdone by a higher version that an app has itself, where it is no singleton', () => {
    const host = shell([kit('^1.0.0')], ['cart'], v('1.0.0'));
    expect(uses(host, pageOf('cart', [kit('^1.0.0')], v('1.5.0')))).toContain('cart 1.5.0 of cart');
    expect(copies(host, pageOf('cart', [kit('^1.0.0')], v('1.5.0')))).toHaveLength(2);
  });

  it('is taken by who has none, in range or not', () => {
    const host = shell([], ['cart'], v('1.0.0'));
    expect(uses(host, pageOf('cart', [kit('^2.0.0')]))).toEqual(['cart 1.0.0 of shell outside']);
  });

  it('is in the scope that it takes it from', () => {
    const host = shell([only(undefined, 'legacy')], ['cart'], v('1.0.0', true));
    const found = simulate(host, pageOf('cart', [only()], v('2.0.0', true)));
    expect(found.map(({ scope, copies: all }) => [scope, all.map(copyText)])).toEqual([
      ['legacy', ['1.0.0 of shell']],
      ['default', ['2.0.0 of cart']],
    ]);
  });
});

describe('what the host does not share', () => {
  const page = (policy?: Options['policy']) => [
    shell([], ['cart', 'plans'], { policy }),
    pageOf('cart', [only('^1.0.0')], v('1.0.0', true)),
    pageOf('plans', [only('^1.0.0')], v('1.0.0', true)),
  ];

  it('each app brings for itself: the same version twice is two copies', () => {
    expect(copies(...page())).toEqual(['1.0.0 of cart', '1.0.0 of plans']);
  });

  it('apps that are open have from the first that brings it', () => {
    expect(copies(...page({ '*': { shared: 'open' } }))).toEqual(['1.0.0 of cart']);
  });

  it('nobody has where nobody brings it', () => {
    expect(uses(shell([], ['cart']), pageOf('cart', [kit()]))).toEqual(['cart nothing outside']);
  });
});

it('a build keeps what it once got, though an open app has brought a higher version since', () => {
  const host = releaseOf('shell', {
    host: { shared: [kit('^1.0.0')], renders: ['shell/Later', 'cart/Page'] },
    modules: { './Later': { shared: [kit('^1.0.0')], remotes: ['cart/Page'] } },
    ...{ ...v('1.0.0'), policy: { '*': { shared: 'open' } } },
  });
  expect(uses(host, pageOf('cart', [kit('^1.0.0')], v('1.9.0')))).toEqual([
    ...['shell 1.0.0 of shell', 'cart 1.9.0 of cart'],
  ]);
});

it('what a host gives to one app on purpose is no second copy', () => {
  const host = shell([only()], ['cart'], { ...v('19.0.0', true), policy: { cart: { override: ['kit'] } } });
  const page = [host, pageOf('cart', [only()], v('18.0.0', true))];
  expect(uses(...page)).toEqual(['shell 19.0.0 of shell', 'cart override']);
  expect(copies(...page)).toEqual(['19.0.0 of shell']);
});

it('modules that are imported count as those that are shown', () => {
  const cart = releaseOf('cart', { modules: { './Page': { remotes: ['library/Page'] } } });
  const library = pageOf('library', [kit('^1.0.0')], v('1.0.0'));
  expect(uses(shell([], ['cart']), cart, library)).toEqual(['library 1.0.0 of library']);
});

it('the copy that most have comes first', () => {
  const page = [
    shell([kit('^1.0.0')], ['cart', 'plans', 'stock'], v('1.0.0')),
    pageOf('cart', [kit('^2.0.0')], v('2.0.0')),
    pageOf('plans', [kit('*')]),
    pageOf('stock', [kit('^1.0.0')]),
  ];
  expect(copies(...page)).toEqual(['1.0.0 of shell', '2.0.0 of cart']);
});
