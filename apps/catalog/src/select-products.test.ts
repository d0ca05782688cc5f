import { products } from './products';
import { selectProducts } from './select-products';

test('gives everything in featured order', () => {
  expect(selectProducts({ query: '' })).toEqual(products);
});

test('keeps to a category', () => {
  const lamps = selectProducts({ query: '', category: 'lighting' });
  expect(lamps.length).toBeGreaterThan(3);
  expect(new Set(lamps.map(({ category }) => category))).toEqual(new Set(['lighting']));
});

test('searches within a category', () => {
  expect(selectProducts({ query: 'oak', category: 'lighting' }).map(({ id }) => id)).toEqual([
    'loft-floor-lamp',
  ]);
});

test('sorts by price in both directions', () => {
  const prices = selectProducts({ query: '', sort: 'price-up' }).map(({ price }) => price);
  expect(prices).toEqual([...prices].sort((a, b) => a - b));
  expect(selectProducts({ query: '', sort: 'price-down' }).map(({ price }) => price)).toEqual(
    prices.reverse(),
  );
});

test('sorts by rating, then by how many said so', () => {
  const [first, second] = selectProducts({ query: '', sort: 'rating' });
  expect([first?.id, second?.id]).toEqual(['morning-mug', 'hearth-casserole']);
});

test('sorts by name', () => {
  expect(selectProducts({ query: 'mirror', sort: 'name' }).map(({ name }) => name)).toEqual([
    'Lagoon Mirror',
    'Still Mirror',
  ]);
});

test('leaves the catalog itself in its order', () => {
  const before = products.map(({ id }) => id);
  selectProducts({ query: '', sort: 'name' });
  expect(products.map(({ id }) => id)).toEqual(before);
});
