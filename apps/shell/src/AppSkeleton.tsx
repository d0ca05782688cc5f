import styles from './AppSkeleton.module.css';

/** The outline of the page while the layout is on its way. */
export function AppSkeleton() {
  return (
    <div className={styles.page} role="status" aria-label="Loading">
      <div className={styles.header} />
      <div className={styles.main}>
        <div className={styles.hero} />
      </div>
    </div>
  );
}
