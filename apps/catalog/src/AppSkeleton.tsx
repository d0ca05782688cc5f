import { PageSkeleton } from './PageSkeleton';
import styles from './AppSkeleton.module.css';

/** The outline of the whole page while shell's layout is on its way. */
export function AppSkeleton() {
  return (
    <div className={styles.app} role="status" aria-label="Loading">
      <div className={styles.header} />
      <div className={styles.main}>
        <PageSkeleton />
      </div>
    </div>
  );
}
