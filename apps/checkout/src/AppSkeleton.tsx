import styles from './AppSkeleton.module.css';

/** Holds the place of header and page while the layout is on its way. */
export function AppSkeleton() {
  return (
    <div aria-busy="true">
      <div className={styles.header} />
      <main className={styles.main}>
        <PageSkeleton />
      </main>
    </div>
  );
}

/** Holds the place of the cart: a title, three lines and a summary. */
export function PageSkeleton() {
  return (
    <div className={styles.page} role="status" aria-label="Loading">
      <div className={styles.title} />
      <div className={styles.columns}>
        <div className={styles.lines}>
          <div className={styles.line} />
          <div className={styles.line} />
          <div className={styles.line} />
        </div>
        <div className={styles.summary} />
      </div>
    </div>
  );
}
