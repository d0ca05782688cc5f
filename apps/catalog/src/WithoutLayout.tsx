import { basePath } from '@weft/federation-runtime';
import type { RemoteFailureProps } from '@weft/federation-runtime/react';
import { Router } from 'wouter';
import { CatalogOrPlain } from './CatalogOrPlain';
import styles from './WithoutLayout.module.css';

/** The catalog alone, when shell is down. */
export function WithoutLayout({ retry }: RemoteFailureProps) {
  return (
    <>
      <aside aria-label="Navigation" className={styles.notice}>
        Navigation is unavailable.{' '}
        <button type="button" className={styles.retry} onClick={retry}>
          Try again
        </button>
      </aside>
      <main className={styles.main}>
        <Router base={basePath()}>
          <CatalogOrPlain />
        </Router>
      </main>
    </>
  );
}
