import { useSearch } from 'wouter';
import { ProductDetail } from './ProductDetail';
import { ProductNotFound } from './ProductNotFound';
import { listSearch, readListState } from './list-state';
import { findProduct } from './products';

/** The page of one product. It keeps the query string of the list it was reached from, for the way back. */
export function ProductPage({ id }: { id: string }) {
  const search = listSearch(readListState(useSearch()));
  const product = findProduct(id);
  return product ? <ProductDetail product={product} search={search} /> : <ProductNotFound search={search} />;
}
