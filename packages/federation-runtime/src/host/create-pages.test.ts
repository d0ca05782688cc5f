import { createFederation } from '../create-federation.js';
import type { AppLocation, Page, Snapshot } from '../manifest/snapshot.js';

const at = (entry: string, page?: Page): AppLocation => ({ entry, global: 'x', page });
const page = (path: string, title: string, position?: number): Page => ({
  path,
  module: `./${title}Page`,
  title,
  position,
});

/** A page of which only the apps count; `rest` is what the full snapshot has. */
function open(snapshot: Partial<Snapshot>, rest: Record<string, AppLocation> = {}) {
  const federation = createFederation({
    snapshot: { format: 1, environment: 'test', apps: {}, ...snapshot },
    fetchJson: () => Promise.resolve({ format: 1, environment: 'test', apps: rest }),
    loadScript: url => Promise.reject(new Error(`nobody asked for ${url}`)),
    globals: {},
    whenIdle: () => undefined,
  });
  return {
    ...federation,
    titles: () => federation.pages().map(({ title }) => title),
    /** Has the full snapshot be fetched. */
    complete: () => federation.loadRemote('nobody/A').catch(() => undefined),
  };
}

it('name their module as others do, and come by position, then title', () => {
  const { pages } = open({
    apps: {
      checkout: at('/checkout.js', page('/cart', 'Cart')),
      account: at('/account.js', page('/account', 'Account')),
      catalog: at('/catalog.js', page('/', 'Catalog', 1)),
      last: at('/last.js', page('/last', 'Aardvark', 101)),
      'component-library': at('/library.js'),
    },
  });
  expect(pages()).toMatchObject([
    { app: 'catalog', module: 'catalog/CatalogPage', path: '/', title: 'Catalog', position: 1 },
    { app: 'account', module: 'account/AccountPage' },
    { app: 'checkout', module: 'checkout/CartPage' },
    { app: 'last' },
  ]);
  expect(pages()).toHaveLength(4);
});

it('include those that are announced of further apps, each app once', async () => {
  const { titles, complete, pages } = open(
    {
      apps: { cart: at('/cart.js', page('/cart', 'Cart', 2)) },
      pages: { cart: page('/cart', 'Cart', 2), plans: page('/plans', 'Plans', 1) },
      rest: '/rest.json',
    },
    {
      plans: at('/plans.js', page('/plans', 'Plans', 1)),
      makers: at('/makers.js', page('/makers', 'Makers', 3)),
    },
  );
  expect(titles()).toEqual(['Plans', 'Cart']);
  await complete();
  expect(titles()).toEqual(['Plans', 'Cart', 'Makers']);
  expect(pages()[0]).toMatchObject({ app: 'plans', module: 'plans/PlansPage' });
});

it('are those of now, in a list of its own for each who asks', () => {
  const { pages, titles, register } = open({});
  expect(pages()).toEqual([]);
  register({ cart: at('/cart.js', page('/cart', 'Cart')) });
  pages().pop();
  expect(titles()).toEqual(['Cart']);
  register({ plans: at('/plans.js', page('/plans', 'Plans')) });
  expect(titles()).toEqual(['Cart', 'Plans']);
});
