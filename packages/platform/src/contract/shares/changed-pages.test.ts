import type { ReleaseContract } from '../read-contract.js';
import { changedPages } from './changed-pages.js';
import { releaseOf } from './fixtures/release-of.js';

type Options = NonNullable<Parameters<typeof releaseOf>[1]>;

/** An app with a page, that can be a host. */
const app = (name: string, renders: string[], more: Options = {}) =>
  releaseOf(name, {
    host: { renders },
    page: { path: `/${name}`, module: './Page', title: name },
    modules: { './Page': {} },
    ...more,
  });

const set = (...releases: ReleaseContract[]) => new Map(releases.map(release => [release.app, release]));

const shell = app('shell', ['*'], { page: undefined });
const cart = app('cart', ['library/Button']);
const plans = app('plans', []);
const library = app('library', [], { page: undefined, host: undefined });
const live = set(shell, cart, plans, library);

const pagesOf = (...next: ReleaseContract[]) =>
  [...changedPages(live, new Map([...live, ...set(...next)]))].map(
    ({ before, after }) => `${after.path} of ${after.host}${before ? '' : ', new'}`,
  );

it('are none where nothing changes', () => {
  expect(pagesOf()).toEqual([]);
});

it('are those of an app that changes, and those that have it as their host', () => {
  expect(pagesOf(app('plans', [], { release: '2' }))).toEqual([
    ...['/plans of shell', '/plans of cart'],
    ...['/ of plans', '/cart of plans', '/plans of plans'],
  ]);
});

it('are those of an app whose modules others render, with these', () => {
  expect(pagesOf(app('library', [], { page: undefined, host: undefined, release: '2' }))).toEqual([
    ...['/cart of shell', '/ of cart', '/cart of cart', '/plans of cart', '/cart of plans'],
  ]);
});

it('are new where the path is, or the host', () => {
  const search = app('search', [], { page: { path: '/find', module: './Page', title: 'find' } });
  expect(pagesOf(search)).toEqual([
    ...['/find of shell, new', '/find of cart, new', '/find of plans, new'],
    ...['/ of search, new', '/cart of search, new', '/find of search, new', '/plans of search, new'],
  ]);
});

it('have one page at each path, and no other where an app has the root', () => {
  const second = app('other', [], {
    page: { path: '/cart/', module: './Page', title: 'zz' },
    host: undefined,
  });
  const root = app('home', [], { page: { path: '/', module: './Page', title: 'a' }, host: undefined });
  const paths = [...changedPages(new Map(), set(shell, cart, second, root))].map(({ after }) => after.path);
  expect(paths).toEqual(['/', '/cart', '/', '/cart']);
});
