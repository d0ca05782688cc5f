import { snapshotSchema } from './snapshot.js';

const cart = {
  entry: 'https://cdn.example/cart.js',
  global: 'cart_1_2',
  type: 'global',
  integrity: 'sha384-abc',
  scope: 'default',
};
const page = { path: '/cart', module: './CartPage', title: 'Cart', position: 3 };
const snapshot = (app: object) => ({ format: 1, environment: 'production', apps: { cart: app } });

it.each([
  ['all that there is', { ...cart, page }],
  ['the least that there must be', { entry: '/cart.js', global: 'cart' }],
  [
    'a page without position',
    { entry: '/cart.js', global: 'cart', page: { path: '/', module: './A', title: 'A' } },
  ],
])('reads an app with %s', (_, app) => {
  expect(snapshotSchema(snapshot(app))).toEqual(snapshot(app));
});

it('reads the part of a snapshot that comes with a page', () => {
  const part = {
    ...snapshot(cart),
    id: '12+catalog',
    base: '/apps/catalog',
    pages: { plans: page },
    rest: '/_weft/snapshots/production/12.json',
    latest: '/_weft/environments/production/latest',
  };
  expect(snapshotSchema(part)).toEqual(part);
});

it.each([
  [{ id: 12 }, 'snapshot.id should be a string, but is 12'],
  [{ base: null }, 'snapshot.base should be a string, but is null'],
  [{ pages: { plans: {} } }, 'snapshot.pages.plans.path should be a string, but is missing'],
  [{ rest: {} }, 'snapshot.rest should be a string, but is {}'],
  [{ latest: true }, 'snapshot.latest should be a string, but is true'],
])('names the place of the mistake in the part %j', (part, message) => {
  expect(() => snapshotSchema({ ...snapshot(cart), ...part }, 'snapshot')).toThrow(message);
});

it('reads an environment without apps', () => {
  expect(snapshotSchema({ format: 1, environment: 'pr-42', apps: {} }).apps).toEqual({});
});

it.each([
  [{ ...cart, entry: undefined }, 'snapshot.apps.cart.entry should be a string, but is missing'],
  [{ ...cart, global: 1 }, 'snapshot.apps.cart.global should be a string, but is 1'],
  [{ ...cart, type: 'esm' }, 'snapshot.apps.cart.type should be "global" or "module", but is "esm"'],
  [{ ...cart, integrity: true }, 'snapshot.apps.cart.integrity should be a string, but is true'],
  [{ ...cart, scope: 0 }, 'snapshot.apps.cart.scope should be a string, but is 0'],
  [{ ...cart, page: '/cart' }, 'snapshot.apps.cart.page should be an object, but is "/cart"'],
  [
    { ...cart, page: { ...page, position: '3' } },
    'snapshot.apps.cart.page.position should be a number, but is "3"',
  ],
])('names the place of the mistake in %j', (app, message) => {
  expect(() => snapshotSchema(snapshot(app), 'snapshot')).toThrow(message);
});

it.each([
  [{ environment: 'production', apps: {} }, 'snapshot.format should be 1, but is missing'],
  [{ format: 2, environment: 'production', apps: {} }, 'snapshot.format should be 1, but is 2'],
  [{ format: 1, apps: {} }, 'snapshot.environment should be a string, but is missing'],
  [{ format: 1, environment: 'production' }, 'snapshot.apps should be an object, but is missing'],
])('refuses %j', (document, message) => {
  expect(() => snapshotSchema(document, 'snapshot')).toThrow(message);
});
