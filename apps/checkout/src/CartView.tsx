import { PageHeader } from 'component-library/PageHeader';
import { useToast } from 'component-library/Toast';
import { useRef } from 'react';
import { cart, useCart, type CartLine } from './cart';
import { CartLineItem } from './CartLineItem';
import styles from './CheckoutPage.module.css';
import { EmptyCart } from './EmptyCart';
import { LinkButton } from './LinkButton';
import { OrderSummary } from './OrderSummary';

/** What is in the cart, and what it comes to. */
export function CartView() {
  const lines = useCart();
  const toast = useToast();
  const content = useRef<HTMLDivElement>(null);

  function remove({ id, name }: CartLine) {
    cart.remove(id);
    toast(`${name} is no longer in your cart`);
    // The button that had the focus is gone with its line.
    content.current?.focus();
  }

  return (
    <div className={styles.page}>
      <PageHeader title="Your cart" />
      <div ref={content} tabIndex={-1} role="group" aria-label="Cart" className={styles.content}>
        {lines.length === 0 ? <EmptyCart /> : <FilledCart lines={lines} onRemove={remove} />}
      </div>
    </div>
  );
}

function FilledCart({ lines, onRemove }: { lines: readonly CartLine[]; onRemove(line: CartLine): void }) {
  return (
    <div className={styles.columns}>
      <ul className={styles.lines} aria-label="Products in your cart">
        {lines.map(line => (
          <CartLineItem key={line.id} line={line} onRemove={() => onRemove(line)} />
        ))}
      </ul>
      <OrderSummary
        lines={lines}
        action={
          <>
            <LinkButton href="/checkout/details">Check out</LinkButton>
            <LinkButton href="/catalog" variant="quiet">
              Continue shopping
            </LinkButton>
          </>
        }
      />
    </div>
  );
}
