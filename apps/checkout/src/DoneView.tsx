import { PageHeader } from 'component-library/PageHeader';
import { useSyncExternalStore } from 'react';
import { Redirect } from 'wouter';
import styles from './DoneView.module.css';
import { LinkButton } from './LinkButton';
import { isOrder } from './order';
import { OrderSummary } from './OrderSummary';

/** Confirms the order that the history entry carries, so that a reload shows it again. Without one: the cart. */
export function DoneView() {
  const order = useSyncExternalStore(
    () => never,
    currentState,
    () => NOT_KNOWN,
  );
  if (order === NOT_KNOWN) return null;
  if (!isOrder(order)) return <Redirect to="/checkout" replace />;
  return (
    <div className={styles.page}>
      <PageHeader
        title="Thank you for your order"
        eyebrow={`Order ${order.number}`}
        lead={`We would now write to ${order.email} and get your things ready.`}
      />
      <OrderSummary
        lines={order.lines}
        itemized
        action={<LinkButton href="/catalog">Continue shopping</LinkButton>}
      />
    </div>
  );
}

/** What a server knows of the history of a browser. */
const NOT_KNOWN = Symbol('not known');
const currentState = () => history.state as unknown;
const never = () => {};
