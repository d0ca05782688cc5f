import type { RemoteFailureProps } from '@weft/federation-runtime/react';
import styles from './CartUnavailable.module.css';

/** In the place of the cart button when checkout cannot be reached. */
export function CartUnavailable({ retry }: RemoteFailureProps) {
  return (
    <p className={styles.message}>
      Cart is unavailable.{' '}
      <button type="button" className={styles.retry} onClick={retry}>
        Try again
      </button>
    </p>
  );
}
