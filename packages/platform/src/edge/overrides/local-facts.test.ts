import { factsOf } from '../../fixtures/facts-of.js';
import { isLocal, localFacts } from './local-facts.js';

const page = { path: '/orders', module: './Page', title: 'Orders' };
const live = factsOf('order-history', {
  page,
  modules: {
    './Page': { js: ['page.js'], css: ['page.css'], remotes: ['library/Card'], renders: ['cart/Mini'] },
  },
  host: { js: ['start.js'], renders: ['*'] },
  provides: { react: '19.3.1' },
});
const local = localFacts(live, 'http://localhost:3001');

it('is where a dev server has it, under the names that are stable there', () => {
  expect(local.location).toEqual({
    entry: 'http://localhost:3001/order-history.js',
    global: 'weft_order_history',
  });
  expect([local, live].map(isLocal)).toEqual([true, false]);
});

it('has what is known of the live one: its page, and what it takes of others', () => {
  expect(local.page).toEqual(page);
  expect(local.needs.modules['./Page']).toMatchObject({ remotes: ['library/Card'], renders: ['cart/Mini'] });
  expect(local.needs.host).toMatchObject({ renders: ['*'] });
});

it('and none of its files, which are others there', () => {
  expect(local.needs.modules['./Page']).toMatchObject({ js: [], css: [], shared: [] });
  expect(local.needs.host).toMatchObject({ js: [], css: [], shared: [] });
  expect(local.needs.shared).toEqual([]);
});

it('has its HTML from the live one, with the entry of the dev server', () => {
  const entry = decodeURIComponent(live.location.entry.split('/').at(-1) ?? '');
  expect(local.urlOf(entry)).toBe('http://localhost:3001/order-history.js');
  expect(local.urlOf('page.css')).toBe(live.urlOf('page.css'));
});
