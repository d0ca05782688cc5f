import { basePath } from '@weft/federation-runtime';
import { Remote, type RemoteFailureProps } from '@weft/federation-runtime/react';
import { Redirect, Router } from 'wouter';
import styles from './App.module.css';
import { AppSkeleton, PageSkeleton } from './AppSkeleton';
import { PlainCheckout } from './PlainCheckout';

/** Checkout when it is first on the page: inside the shell's layout, without it, or all by itself, as far as neighbours answer. */
export function App() {
  return (
    <Remote module="shell/Layout" fallback={<AppSkeleton />} error={WithoutLayout}>
      <Redirect to="/checkout" replace />
    </Remote>
  );
}

function WithoutLayout({ retry }: RemoteFailureProps) {
  return (
    <main className={styles.main}>
      <p className={styles.notice} role="status">
        Navigation is unavailable.{' '}
        <button type="button" className={styles.retry} onClick={retry}>
          Try again
        </button>
      </p>
      <Router base={basePath()}>
        <Remote module="checkout/CheckoutPage" fallback={<PageSkeleton />} error={PlainCheckout} />
      </Router>
    </main>
  );
}
