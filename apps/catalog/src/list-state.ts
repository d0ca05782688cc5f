import { categories } from './categories';
import type { CategoryId } from './product';
import { isSort, type SortName } from './sorts';

/** What a list of products shows, as its address says. */
export interface ListState {
  query: string;
  /** Without one, every category. */
  category?: CategoryId;
  /** Without one, featured order, or the best match first. */
  sort?: SortName;
}

const isCategory = (id: string | null): id is CategoryId => categories.some(category => category.id === id);

/** Reads the state from a query string; what it does not know, it ignores. */
export function readListState(search: string): ListState {
  const parameters = new URLSearchParams(search);
  const category = parameters.get('category');
  const sort = parameters.get('sort');
  return {
    query: parameters.get('q') ?? '',
    category: isCategory(category) ? category : undefined,
    sort: isSort(sort) ? sort : undefined,
  };
}

/** The query string for a state, with its question mark; empty when nothing differs from the whole catalog. */
export function listSearch({ query, category, sort }: ListState): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  if (category) parameters.set('category', category);
  if (sort) parameters.set('sort', sort);
  const text = parameters.toString();
  return text && `?${text}`;
}
