import { categoryName } from './categories';
import type { ListState } from './list-state';

/** How many products there are, and for what: said aloud whenever it changes. */
export function resultText(count: number, { query, category }: ListState): string {
  const amount = `${count === 0 ? 'No' : count} ${count === 1 ? 'product' : 'products'}`;
  const where = category ? ` in ${categoryName(category)}` : '';
  const what = query.trim() ? ` for “${query.trim()}”` : '';
  return amount + where + what;
}
