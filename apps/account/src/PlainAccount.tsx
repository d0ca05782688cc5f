import type { RemoteFailureProps } from '@weft/federation-runtime/react';
import { exactMoney } from './money';
import { dateText, itemsText } from './order';
import { orders } from './orders';
import styles from './PlainAccount.module.css';

/** What account can say without any other app: all orders. */
export function PlainAccount({ retry }: Pick<RemoteFailureProps, 'retry'>) {
  return (
    <div className={styles.page}>
      <h1>Your orders</h1>
      <p role="status">The rest of your account is unavailable at the moment.</p>
      <button type="button" onClick={retry}>
        Try again
      </button>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Order</th>
            <th scope="col">Date</th>
            <th scope="col">Items</th>
            <th scope="col">Status</th>
            <th scope="col">Total</th>
          </tr>
        </thead>
        <tbody>
          {orders.map(order => (
            <tr key={order.number}>
              <td>{order.number}</td>
              <td>{dateText(order.placed)}</td>
              <td>{itemsText(order)}</td>
              <td>{order.status}</td>
              <td>{exactMoney(order.total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
