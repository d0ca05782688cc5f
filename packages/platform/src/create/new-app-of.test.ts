import { sampleWorkspace } from './fixtures/sample-workspace.js';
import type { Given } from './given.js';
import { newAppOf } from './new-app-of.js';

const newApp = (given: Partial<Given>) => newAppOf({ env: 'production', ...given }, sampleWorkspace());

it('makes the rest of kind and name', () => {
  expect(newApp({ kind: 'page', name: 'order-history' })).toEqual({
    ...{ kind: 'page', name: 'order-history', title: 'Order history', port: 3001 },
    page: { path: '/order-history', position: 8 },
  });
  expect(newApp({ kind: 'library', name: 'kit' })).toEqual({
    kind: 'library',
    name: 'kit',
    title: 'Kit',
    port: 3001,
  });
});

it('takes what was said', () => {
  const said = { title: 'Your orders', path: '/orders', port: '4100' };
  expect(newApp({ kind: 'page', name: 'order-history', ...said })).toMatchObject({
    ...{ title: 'Your orders', port: 4100 },
    page: { path: '/orders' },
  });
});

it('comes first in navigation where no app has a page', () => {
  const workspace = { ...sampleWorkspace(), apps: [] };
  const { page } = newAppOf({ kind: 'page', name: 'wishlist', env: 'production' }, workspace);
  expect(page?.position).toBe(1);
});

it.each([
  ['no kind', {}, 'USAGE', /Say which kind of app it is: weft create <page\|library\|widget> <name>/],
  ['no name', { kind: 'page' }, 'USAGE', /Say the name of the app: weft create/],
  ['another kind', { kind: 'site', name: 'a' }, 'USAGE', /"site" is none of page, library and widget/],
  ['a wrong name', { kind: 'page', name: 'A' }, 'NAME_INVALID', /"A" cannot be the name/],
  ['a wrong title', { kind: 'page', name: 'a', title: '<a>' }, 'NAME_INVALID', /"<a>" is no title/],
  ['a path that is taken', { kind: 'page', name: 'a', path: '/catalog' }, 'PAGE_TAKEN', /"catalog"/],
  ['a port that is taken', { kind: 'page', name: 'a', port: '3000' }, 'PORT_TAKEN', /"shell"/],
  [
    'a path of a widget',
    { kind: 'widget', name: 'a', path: '/a' },
    'USAGE',
    /A widget has no page: leave --path out/,
  ],
])('refuses %s', (_, given, code, message) => {
  expect(() => newApp(given)).toThrow(
    expect.objectContaining({ code, message: expect.stringMatching(message) as string }),
  );
});
