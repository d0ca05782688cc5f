import type { CartLine } from './cart-line';

/** Orders above this are delivered for nothing; in cents. */
export const freeShippingAbove = 15_000;
const shippingFee = 900;

/** What a cart comes to, in cents. */
export interface Totals {
  /** Number of pieces. */
  count: number;
  subtotal: number;
  shipping: number;
  total: number;
}

/** Adds up a cart; an empty one costs nothing to ship. */
export function totalsOf(lines: readonly CartLine[]): Totals {
  const count = lines.reduce((sum, line) => sum + line.quantity, 0);
  const subtotal = lines.reduce((sum, line) => sum + line.quantity * line.price, 0);
  const shipping = count === 0 || subtotal > freeShippingAbove ? 0 : shippingFee;
  return { count, subtotal, shipping, total: subtotal + shipping };
}
