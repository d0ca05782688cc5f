import { useId } from 'react';
import type { Product } from './product';
import { ProductGrid } from './ProductGrid';
import { products } from './products';
import styles from './RelatedProducts.module.css';

/** Others of the same category. */
export function RelatedProducts({ product }: { product: Product }) {
  const heading = useId();
  const others = products.filter(({ category, id }) => category === product.category && id !== product.id);
  return (
    <section aria-labelledby={heading} className={styles.related}>
      <h2 id={heading} className={styles.heading}>
        You may also like
      </h2>
      <ProductGrid products={others.slice(0, 4)} headingLevel={3} />
    </section>
  );
}
