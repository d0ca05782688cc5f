import { pageTable } from './page-table.js';
import type { ReleaseFacts } from './release-facts.js';

type App = [string, Pick<ReleaseFacts, 'page'>];

const app = (name: string, path?: string, title = name, position?: number): App => {
  const page = path === undefined ? undefined : { path, module: './Page', title, position };
  return [name, { page }];
};
const table = (...apps: App[]) => pageTable(new Map(apps));

it('orders pages by position, then by title; those without a position are the hundredth', () => {
  const { pages } = table(
    ...[app('z', '/z', 'A', 101), app('b', '/b', 'B'), app('a', '/a', 'a'), app('x', '/x', 'X', 100)],
    ...[app('none'), app('first', '/f', 'Z', 1), app('zero', '/0', 'Z', 0)],
  );
  expect(pages.map(([name]) => name)).toEqual(['zero', 'first', 'b', 'x', 'a', 'z']);
});

it.each([
  ['/', 'home'],
  ['', 'home'],
  ['/other', 'home'],
  ['/a', 'a'],
  ['/a/', 'a'],
  ['/a/x', 'a'],
  ['/a/b', 'ab'],
  ['/a/b/c/d', 'ab'],
  ['/a/bc', 'a'],
  ['/ab', 'home'],
])('finds the page of %s: %s', (route, name) => {
  const { find } = table(app('ab', '/a/b'), app('home', '/'), app('a', '/a/'));
  expect(find(route)).toBe(name);
});

it('finds none where no page begins like the route', () => {
  expect(table(app('a', '/a')).find('/b')).toBeUndefined();
});

it('gives a path that two apps want to the one that comes first in navigation', () => {
  expect(table(app('late', '/a', 'B'), app('early', '/a', 'A')).find('/a')).toBe('early');
});
