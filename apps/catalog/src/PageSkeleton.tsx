import styles from './PageSkeleton.module.css';

const cards = Array.from({ length: 8 }, (_, place) => place);

/** The outline of the catalog while it is on its way. */
export function PageSkeleton() {
  return (
    <div aria-hidden="true">
      <div className={styles.title} />
      <div className={styles.field} />
      <div className={styles.grid}>
        {cards.map(card => (
          <div key={card} className={styles.card} />
        ))}
      </div>
    </div>
  );
}
