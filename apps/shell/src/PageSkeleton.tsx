import { Skeleton } from 'component-library/Skeleton';
import styles from './PageSkeleton.module.css';

/** Fills the screen while a page is on its way, so that the footer does not come up and go away again. */
export function PageSkeleton() {
  return (
    <div className={styles.page} role="status" aria-label="Loading the page">
      <Skeleton width="18rem" height="2.75rem" />
      <Skeleton width="min(32rem, 100%)" height="1.5rem" />
      <div className={styles.blocks}>
        {['first', 'second', 'third', 'fourth'].map(block => (
          <Skeleton key={block} shape="block" height="20rem" />
        ))}
      </div>
    </div>
  );
}
