import { Card } from 'component-library/Card';
import { Price } from 'component-library/Price';
import type { ReactNode } from 'react';
import type { CartLine } from './cart';
import styles from './OrderSummary.module.css';
import { freeShippingAbove, totalsOf } from './totals';

export interface OrderSummaryProps {
  lines: readonly CartLine[];
  /** Names every line too, where they are not on the page already. @default false */
  itemized?: boolean;
  /** What to do next. */
  action?: ReactNode;
}

/** What an order comes to. */
export function OrderSummary({ lines, itemized = false, action }: OrderSummaryProps) {
  const { subtotal, shipping, total } = totalsOf(lines);
  return (
    <Card as="section" className={styles.summary}>
      <h2 className={styles.title}>Order summary</h2>
      {itemized && <Items lines={lines} />}
      <dl className={styles.amounts}>
        <Amount label="Subtotal">
          <Price amount={subtotal} />
        </Amount>
        <Amount label="Shipping">{shipping === 0 ? 'Free' : <Price amount={shipping} />}</Amount>
        <Amount label="Total" className={styles.total}>
          <Price amount={total} strong />
        </Amount>
      </dl>
      <p className={styles.note}>
        Shipping is free for orders above <Price amount={freeShippingAbove} />.
      </p>
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </Card>
  );
}

function Items({ lines }: { lines: readonly CartLine[] }) {
  return (
    <ul className={styles.items} aria-label="Products">
      {lines.map(({ id, name, price, quantity }) => (
        <li key={id} className={styles.item}>
          <span>
            {name} <span className={styles.quantity}>× {quantity}</span>
          </span>
          <Price amount={price * quantity} />
        </li>
      ))}
    </ul>
  );
}

function Amount({ label, className, children }: { label: string; className?: string; children: ReactNode }) {
  return (
    <div className={className ?? styles.amount}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
