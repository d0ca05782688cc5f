import type { ManifestModule } from '@weft/federation-runtime/manifest';
import { factsOf } from '../../fixtures/facts-of.js';
import { pageFiles } from './page-files.js';
import { pageModules } from './page-modules.js';
import { preloadLinks } from './preload-links.js';

const page = (app: string) => ({ path: `/${app}`, module: './Page', title: app });
const react = { key: 'react', scope: 'default', range: '^19.0.0', singleton: true };

const shell = factsOf('shell', {
  host: { js: ['start.js'], css: ['start.css'], shared: [react], renders: ['shell/Layout', 'plans/Page'] },
  modules: { './Layout': { js: ['layout.js'], remotes: ['library/Button'], renders: ['cart/Mini', '*'] } },
  provides: { react: '19.0.0' },
});
const library = factsOf('library', { modules: { './Button': { js: ['parts.js'], css: ['parts.css'] } } });
const cart = factsOf('cart', {
  modules: {
    './Mini': { js: ['mini.js'], remotes: ['library/Button'] },
    './Add': { js: ['add.js'] },
    './Page': { js: ['cart.js'] },
  },
  page: page('cart'),
});
const plans = factsOf('plans', {
  modules: {
    './Page': { js: ['plans.js'], shared: [react], renders: ['cart/Add', 'gone/Away', 'cart/Mini'] },
    './Secret': { js: ['secret.js'] },
  },
  page: page('plans'),
  provides: { react: '19.0.1' },
});
const apps = new Map([shell, library, cart, plans].map(facts => [facts.app, facts]));

const modulesAt = (route: string | undefined) => pageModules({ apps, host: shell, page: route });
const names = (route: string | undefined) => modulesAt(route).map(({ id }) => id);
const filesAt = (route: string | undefined) => pageFiles({ apps, host: shell }, modulesAt(route));

describe('the modules of a page', () => {
  it('are those that the host renders and that these render, the page of the route among them; each once', () => {
    expect(names('plans')).toEqual(['shell/Layout', 'plans/Page', 'cart/Mini', 'cart/Add']);
  });

  it('at the route of another page leave out the page that the host shows at its root', () => {
    expect(names('cart')).toEqual(['shell/Layout', 'cart/Mini', 'cart/Page']);
  });

  it('at a route of no app are what the host has of its own', () => {
    expect(names(undefined)).toEqual(['shell/Layout', 'plans/Page', 'cart/Mini', 'cart/Add']);
  });

  it('are none for a host whose build does not say', () => {
    expect(pageModules({ apps, host: factsOf('old'), page: 'cart' })).toEqual([]);
  });
});

describe('the files of a page', () => {
  const short = ({ url }: { url: string }) => url.replace('/_weft/releases/', '').replace('/1/', ' ');

  it('are those of the host, then those of each module with what it imports, in the order of need; each once', () => {
    expect(filesAt('plans').map(short)).toEqual([
      'shell start.css',
      'shell start.js',
      '/_weft/content/of%20react%2019.0.0.js',
      'plans plans.0123abcd.js',
      'cart cart.0123abcd.js',
      'shell layout.js',
      'library library.0123abcd.js',
      'library parts.css',
      'library parts.js',
      'plans plans.js',
      'cart mini.js',
      'cart add.js',
    ]);
  });

  it('without a host are what its modules need besides shared packages', () => {
    const files = pageFiles({ apps }, modulesAt('plans').slice(1, 2));
    expect(files.map(short)).toEqual(['plans plans.0123abcd.js', 'plans plans.js']);
  });

  it('have the integrity that the build has told its own code', () => {
    const [style] = filesAt('plans');
    expect(style).toEqual({
      url: '/_weft/releases/shell/1/start.css',
      facts: shell,
      file: 'start.css',
      kind: 'style',
      integrity: 'of shell/start.css',
    });
  });

  it('are where they stay from release to release, if the build says which do', () => {
    const named = factsOf('cart', { modules: { './Add': { js: ['add.js', 'own.js'] } }, byName: ['add.js'] });
    const files = pageFiles({ apps: new Map([['cart', named]]) }, [
      { id: 'cart/Add', facts: named, module: named.needs.modules['./Add'] as ManifestModule },
    ]);
    expect(files.map(({ url }) => url).slice(1)).toEqual([
      '/_weft/files/cart/add.js',
      '/_weft/releases/cart/1/own.js',
    ]);
  });

  it('are modules, each with its entry, where the build is of that format; style sheets are what they are', () => {
    const esm = { ...library, location: { ...library.location, type: 'module' as const } };
    const asked = { apps: new Map([...apps, ['library', esm]]), host: shell, page: 'plans' };
    const files = pageFiles(asked, pageModules(asked)).filter(({ facts }) => facts === esm);
    expect(files.map(file => [short(file), file.kind])).toEqual([
      ['library library.0123abcd.js', 'module'],
      ['library parts.css', 'style'],
      ['library parts.js', 'module'],
    ]);
    expect(preloadLinks(files.slice(-1))).toBe(
      '<link rel=modulepreload href="/_weft/releases/library/1/parts.js" integrity="of library/parts.js" crossorigin=anonymous>',
    );
  });
});

it('links to files as the runtime asks for them later', () => {
  expect(preloadLinks(filesAt('cart').slice(0, 2))).toBe(
    '<link rel=preload as=style href="/_weft/releases/shell/1/start.css" integrity="of shell/start.css" crossorigin=anonymous>' +
      '<link rel=preload as=script href="/_weft/releases/shell/1/start.js" integrity="of shell/start.js" crossorigin=anonymous>',
  );
});
