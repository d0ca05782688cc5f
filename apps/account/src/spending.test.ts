import type { Order, OrderStatus } from './order';
import { monthlySpending } from './spending';

const order = (placed: Date, total: number, status: OrderStatus = 'delivered'): Order => ({
  number: 'WG-1',
  placed,
  status,
  items: [],
  total,
});

const today = new Date(2026, 1, 28, 12);

test('goes back month by month, across the year, the current one last', () => {
  const months = monthlySpending([], 12, today).map(
    ({ month }) => `${month.getFullYear()}-${month.getMonth() + 1}`,
  );
  expect(months).toHaveLength(12);
  expect(months.at(0)).toBe('2025-3');
  expect(months.at(-2)).toBe('2026-1');
  expect(months.at(-1)).toBe('2026-2');
});

test('does not stumble over the ends of months', () => {
  const months = monthlySpending([], 6, new Date(2026, 2, 31)).map(({ month }) => month.getMonth());
  expect(months).toEqual([9, 10, 11, 0, 1, 2]);
});

test('adds up what was kept', () => {
  const orders = [
    order(new Date(2026, 1, 1), 1_000),
    order(new Date(2026, 1, 28, 23, 59), 500, 'processing'),
    order(new Date(2026, 1, 3), 7_000, 'cancelled'),
    order(new Date(2026, 1, 4), 9_000, 'returned'),
    order(new Date(2026, 0, 31), 20, 'shipped'),
    order(new Date(2025, 1, 10), 3_333),
  ];
  expect(monthlySpending(orders, 2, today)).toEqual([
    { month: new Date(2026, 0), amount: 20, orders: 1 },
    { month: new Date(2026, 1), amount: 1_500, orders: 2 },
  ]);
});
