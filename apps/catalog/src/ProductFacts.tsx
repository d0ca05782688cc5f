import type { Product } from './product';
import styles from './ProductFacts.module.css';

/** What a product is made of and how large it is. */
export function ProductFacts({ product: { material, dimensions } }: { product: Product }) {
  return (
    <dl className={styles.facts}>
      <div className={styles.fact}>
        <dt>Material</dt>
        <dd>{material}</dd>
      </div>
      <div className={styles.fact}>
        <dt>Dimensions</dt>
        <dd>{dimensions}</dd>
      </div>
    </dl>
  );
}
