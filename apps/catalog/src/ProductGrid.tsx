import { ProductCard } from './ProductCard';
import type { Product } from './product';
import styles from './ProductGrid.module.css';

interface ProductGridProps {
  products: readonly Product[];
  /** Level of the cards' headings: one below the heading that the grid stands under. */
  headingLevel: 2 | 3;
  /** The list's query string, which the product pages keep for the way back. @default '' */
  search?: string;
}

/** Product cards, side by side. */
export function ProductGrid({ products, headingLevel, search = '' }: ProductGridProps) {
  return (
    <ul className={styles.grid}>
      {products.map(product => (
        <ProductCard key={product.id} product={product} headingLevel={headingLevel} search={search} />
      ))}
    </ul>
  );
}
