import categories from './categories.json';
import type { CategoryId } from './product';

const names = new Map(categories.map(({ id, name }) => [id, name]));

/** What people call a category. */
export const categoryName = (id: CategoryId): string => names.get(id) ?? id;
