import type { Order } from './order';

/** What was spent in one month of the calendar. */
export interface MonthlySpending {
  /** Its first day. */
  month: Date;
  /** In cents. */
  amount: number;
  /** Number of orders. */
  orders: number;
}

/** What was spent in each of the last months, oldest first, the current one last. What was not kept does not count. */
export function monthlySpending(orders: readonly Order[], months: number, today: Date): MonthlySpending[] {
  return Array.from({ length: months }, (_, index) => {
    const month = new Date(today.getFullYear(), today.getMonth() - (months - 1 - index));
    const kept = orders.filter(order => isKept(order) && isSameMonth(order.placed, month));
    return { month, amount: kept.reduce((sum, order) => sum + order.total, 0), orders: kept.length };
  });
}

const isKept = ({ status }: Order) => status !== 'cancelled' && status !== 'returned';

const isSameMonth = (a: Date, b: Date) =>
  a.getFullYear() === b.getFullYear() && a.getMonth() === b.getMonth();
