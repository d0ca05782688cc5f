import { categoryName } from './categories';
import { createRanking } from './create-ranking';
import { products } from './products';

/** All products that match a query, best first. */
export const rankProducts = createRanking(products, ({ name, category, material, description }) => [
  { text: name, weight: 4 },
  { text: categoryName(category), weight: 2 },
  { text: material, weight: 2 },
  { text: description, weight: 1 },
]);
