import type { ListState } from './list-state';
import type { Product } from './product';
import { rankProducts } from './rank-products';
import { sorts } from './sorts';

/** The products that a list state asks for, in its order. */
export function selectProducts({ query, category, sort }: ListState): Product[] {
  const found = rankProducts(query).filter(product => !category || product.category === category);
  return sort ? found.sort(sorts[sort].compare) : found;
}
