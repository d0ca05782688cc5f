import { isCartLine, type CartLine } from './cart-line';
import type { Details } from './details';

/** What the confirmation shows of an order. It travels in the history entry of its page: never anything of the card. */
export interface Order {
  number: string;
  email: string;
  lines: readonly CartLine[];
}

// Without what is easily misread: 0 and O, 1 and I.
const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Makes an order of what is in the cart. */
export function createOrder(lines: readonly CartLine[], { email }: Pick<Details, 'email'>): Order {
  const random = crypto.getRandomValues(new Uint8Array(8));
  const number = Array.from(random, byte => letters[byte % letters.length]).join('');
  return { number: `WG-${number}`, email: email.trim(), lines };
}

/** Whether the state of a history entry is an order that this version of the app understands. */
export function isOrder(state: unknown): state is Order {
  const { number, email, lines } = Object(state) as Partial<Record<keyof Order, unknown>>;
  return (
    typeof number === 'string' && typeof email === 'string' && Array.isArray(lines) && lines.every(isCartLine)
  );
}
