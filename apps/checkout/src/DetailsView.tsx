import { PageHeader } from 'component-library/PageHeader';
import { useLocation } from 'wouter';
import { cart, useCart } from './cart';
import styles from './CheckoutPage.module.css';
import type { Details } from './details';
import { DetailsForm } from './DetailsForm';
import { EmptyCart } from './EmptyCart';
import { createOrder } from './order';
import { OrderSummary } from './OrderSummary';

/** Asks for all that an order needs, and places it. */
export function DetailsView() {
  const lines = useCart();
  const [, navigate] = useLocation();

  function placeOrder(details: Details) {
    // In place of the form, so that the way back does not lead to an order that is placed already.
    navigate('/checkout/done', { replace: true, state: createOrder(lines, details) });
    cart.clear();
  }

  return (
    <div className={styles.page}>
      <PageHeader
        title="Checkout"
        lead="This shop is a demonstration: nothing is charged and nothing is sent."
      />
      {lines.length === 0 ? (
        <EmptyCart />
      ) : (
        <div className={styles.columns}>
          <DetailsForm onValid={placeOrder} />
          <OrderSummary lines={lines} itemized />
        </div>
      )}
    </div>
  );
}
