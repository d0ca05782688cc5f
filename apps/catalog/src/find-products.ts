import { categoryName } from './categories';
import { rankProducts } from './rank-products';
import type { ProductSummary } from './search';

/** The best matches of a query, as much of them as a list of suggestions shows. None for an empty query. */
export function findProducts(query: string, limit: number): ProductSummary[] {
  if (query.trim() === '') return [];
  return rankProducts(query)
    .slice(0, limit)
    .map(({ id, name, price, category }) => ({ id, name, price, category: categoryName(category) }));
}
