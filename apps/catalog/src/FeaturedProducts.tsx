import { ProductGrid } from './ProductGrid';
import { products } from './products';

/** The first products of the catalog as cards with `h3` headings, to stand below an `h2` of the page that shows them. */
export function FeaturedProducts({ count = 4 }: { count?: number }) {
  return <ProductGrid products={products.slice(0, count)} headingLevel={3} />;
}
