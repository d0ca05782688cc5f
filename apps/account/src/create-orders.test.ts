import { createOrders } from './create-orders';

const today = new Date(2026, 2, 31);
const orders = createOrders({ count: 43, seed: 7, today });

test('gives the same orders for the same seed', () => {
  expect(createOrders({ count: 43, seed: 7, today })).toEqual(orders);
  expect(createOrders({ count: 43, seed: 8, today })).not.toEqual(orders);
});

test('gives as many as asked for, each with its own number', () => {
  expect(orders).toHaveLength(43);
  expect(new Set(orders.map(order => order.number)).size).toBe(43);
});

test('goes back from today, newest first', () => {
  const times = orders.map(order => order.placed.getTime());
  expect(times).toEqual([...times].sort((a, b) => b - a));
  expect(times[0]).toBe(new Date(2026, 2, 30).getTime());
});

test('the total is that of the items, each named once', () => {
  for (const { items, total } of orders) {
    expect(total).toBe(items.reduce((sum, { price, quantity }) => sum + price * quantity, 0));
    expect(new Set(items.map(item => item.name)).size).toBe(items.length);
  }
});

test('new orders are on their way, older ones have arrived, and every status occurs', () => {
  expect(orders[0]?.status).toBe('processing');
  expect(new Set(orders.map(order => order.status))).toEqual(
    new Set(['processing', 'shipped', 'delivered', 'returned', 'cancelled']),
  );
});
