import { Remote, type RemoteFailureProps } from '@weft/federation-runtime/react';
import { Unavailable } from './Unavailable';
import styles from './Featured.module.css';

const count = 4;

/** A few products, shown by catalog. */
export function Featured() {
  return (
    <div className={styles.frame}>
      <Remote
        module="catalog/FeaturedProducts"
        loading="lazy"
        props={{ count }}
        fallback={<FeaturedSkeleton />}
        error={FeaturedFailure}
      />
    </div>
  );
}

function FeaturedSkeleton() {
  return (
    <div className={styles.skeleton} role="status" aria-label="Loading products">
      {Array.from({ length: count }, (_, place) => (
        <div key={place} className={styles.card} />
      ))}
    </div>
  );
}

function FeaturedFailure({ retry }: RemoteFailureProps) {
  return <Unavailable what="The list of products" retry={retry} />;
}
