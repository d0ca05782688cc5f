import { EmptyState } from 'component-library/EmptyState';
import { LinkButton } from './LinkButton';

/** Says that there is nothing to buy yet, and where to find something. */
export function EmptyCart() {
  return (
    <EmptyState
      title="Your cart is empty"
      icon="cart"
      action={<LinkButton href="/catalog">Browse the catalog</LinkButton>}
    >
      What you add to your cart waits for you here, in every tab.
    </EmptyState>
  );
}
