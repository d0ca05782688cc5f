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

/** Holds the place of the overview: navigation, a greeting, chart and profile, and a table. */
export function PageSkeleton() {
  return (
    <div className={styles.page} role="status" aria-label="Loading">
      <div className={styles.nav} />
      <div className={styles.title} />
      <div className={styles.columns}>
        <div className={styles.chart} />
        <div className={styles.chart} />
      </div>
      <div className={styles.table} />
    </div>
  );
}
