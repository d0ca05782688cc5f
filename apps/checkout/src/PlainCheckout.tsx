import type { RemoteFailureProps } from '@weft/federation-runtime/react';
import { useCart, type CartLine } from './cart';
import styles from './PlainCheckout.module.css';
import { totalsOf } from './totals';

/** What checkout can say without any other app: what is in the cart, and what it comes to. */
export function PlainCheckout({ retry }: Pick<RemoteFailureProps, 'retry'>) {
  const lines = useCart();
  return (
    <div className={styles.page}>
      <h1>Your cart</h1>
      {lines.length === 0 ? <p>Your cart is empty.</p> : <PlainLines lines={lines} />}
      <p role="status">Ordering is unavailable at the moment. Your cart is kept.</p>
      <button type="button" onClick={retry}>
        Try again
      </button>
    </div>
  );
}

function PlainLines({ lines }: { lines: readonly CartLine[] }) {
  const { subtotal, shipping, total } = totalsOf(lines);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Product</th>
          <th scope="col">Quantity</th>
          <th scope="col">Price</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, name, price, quantity }) => (
          <tr key={id}>
            <td>{name}</td>
            <td>{quantity}</td>
            <td>{money.format((price * quantity) / 100)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <Sum label="Subtotal" amount={subtotal} />
        <Sum label="Shipping" amount={shipping} />
        <Sum label="Total" amount={total} />
      </tfoot>
    </table>
  );
}

function Sum({ label, amount }: { label: string; amount: number }) {
  return (
    <tr>
      <th scope="row" colSpan={2}>
        {label}
      </th>
      <td>{money.format(amount / 100)}</td>
    </tr>
  );
}

const money = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });
