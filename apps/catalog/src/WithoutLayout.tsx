import type { RemoteFailureProps } from '@weft/federation-runtime/react';
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
        <CatalogOrPlain />
      </main>
    </>
  );
}
