export type OrderStatus = 'processing' | 'shipped' | 'delivered' | 'returned' | 'cancelled';

export interface OrderItem {
  name: string;
  /** Of one piece, in cents. */
  price: number;
  quantity: number;
}

/** What was bought at one time. */
export interface Order {
  number: string;
  placed: Date;
  status: OrderStatus;
  items: readonly OrderItem[];
  /** In cents. */
  total: number;
}

/** What was bought, in a few words. */
export function itemsText({ items }: Order): string {
  const [first, ...others] = items;
  if (!first) return 'Nothing';
  const count = others.length;
  return count === 0 ? first.name : `${first.name} and ${count} other ${count === 1 ? 'thing' : 'things'}`;
}

/** The day of an order, as it is shown everywhere. */
export const dateText = (date: Date): string => dates.format(date);

const dates = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium' });
