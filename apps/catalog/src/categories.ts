import list from './categories.json';
import type { CategoryId } from './product';

interface Category {
  id: CategoryId;
  name: string;
  /** A short sentence. */
  blurb: string;
}

/** The categories, in the order of menus. Other apps read the same file as `catalog/categories.json`. */
export const categories = list as readonly Category[];

const names = new Map(categories.map(({ id, name }) => [id, name]));

/** What people call a category. */
export const categoryName = (id: CategoryId): string => names.get(id) ?? id;
