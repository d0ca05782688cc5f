import { Icon } from 'component-library/Icon';
import type { RemoteFailureProps } from '@weft/federation-runtime/react';
import styles from './CartUnavailable.module.css';

/** Keeps the cart's place in the header while checkout is down; a press tries again. */
export function CartUnavailable({ retry }: RemoteFailureProps) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-label="The cart is unavailable. Try again"
      title="The cart is unavailable. Try again"
      onClick={retry}
    >
      <Icon name="cart" size={22} />
    </button>
  );
}
