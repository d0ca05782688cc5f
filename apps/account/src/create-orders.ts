import { createRandom } from './create-random';
import type { Order, OrderItem, OrderStatus } from './order';

/** What this customer buys. */
const goods: readonly Omit<OrderItem, 'quantity'>[] = [
  { name: 'Morning Mug', price: 2_800 },
  { name: 'Evening Mug', price: 2_800 },
  { name: 'Tide Bowl', price: 3_400 },
  { name: 'Windowsill Planter', price: 3_600 },
  { name: 'Bread Board', price: 3_900 },
  { name: 'Clearwater Carafe', price: 4_600 },
  { name: 'Meadow Vase', price: 5_400 },
  { name: 'Field Cushion', price: 5_900 },
  { name: 'Quarry Vase', price: 6_400 },
  { name: 'Pour Teapot', price: 6_800 },
  { name: 'Everyday Plates, set of four', price: 8_900 },
  { name: 'Noon Wall Clock', price: 9_800 },
  { name: 'Perch Stool', price: 11_900 },
  { name: 'Cabin Throw', price: 12_900 },
  { name: 'Bell Pendant', price: 14_500 },
  { name: 'Halden Table Lamp', price: 18_900 },
];

export interface CreateOrdersOptions {
  count: number;
  seed: number;
  /** The orders lead up to this day. */
  today: Date;
}

/** A customer's orders, newest first: the same ones for the same seed, on days that lead up to today. */
export function createOrders({ count, seed, today }: CreateOrdersOptions): readonly Order[] {
  const random = createRandom(seed);
  let daysAgo = 1;
  return Array.from({ length: count }, (_, index) => {
    const placed = new Date(today.getFullYear(), today.getMonth(), today.getDate() - daysAgo);
    const status = statusOf(daysAgo, random);
    daysAgo += 3 + Math.floor(random() * 17);
    return createOrder(`WG-${10_400 + (count - index) * 7}`, placed, status, random);
  });
}

function createOrder(number: string, placed: Date, status: OrderStatus, random: () => number): Order {
  const first = Math.floor(random() * goods.length);
  const kinds = 1 + Math.floor(random() ** 2 * 4);
  // Five apart, so that an order never names the same thing twice.
  const items = Array.from({ length: kinds }, (_, kind) => ({
    ...(goods[(first + kind * 5) % goods.length] as (typeof goods)[number]),
    quantity: 1 + Math.floor(random() ** 3 * 3),
  }));
  return {
    number,
    placed,
    status,
    items,
    total: items.reduce((sum, item) => sum + item.price * item.quantity, 0),
  };
}

function statusOf(daysAgo: number, random: () => number): OrderStatus {
  const chance = random();
  if (daysAgo < 4) return 'processing';
  if (daysAgo < 16) return 'shipped';
  if (chance < 0.07) return 'cancelled';
  return chance < 0.16 ? 'returned' : 'delivered';
}
