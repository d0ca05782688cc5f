import { totalsOf } from './totals';

const line = (price: number, quantity: number) => ({ id: `${price}`, name: 'Lamp', price, quantity });

test('adds up pieces and prices', () => {
  expect(totalsOf([line(1_250, 2), line(4_000, 1)])).toEqual({
    count: 3,
    subtotal: 6_500,
    shipping: 900,
    total: 7_400,
  });
});

test.each([
  [15_000, 900],
  [15_001, 0],
])('an order of %d cents ships for %d', (price, shipping) => {
  expect(totalsOf([line(price, 1)])).toMatchObject({ shipping, total: price + shipping });
});

test('nothing costs nothing', () => {
  expect(totalsOf([])).toEqual({ count: 0, subtotal: 0, shipping: 0, total: 0 });
});
