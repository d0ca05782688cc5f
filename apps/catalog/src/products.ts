import type { Product } from './product';
import { accents } from './products/accents';
import { kitchen } from './products/kitchen';
import { lighting } from './products/lighting';
import { plants } from './products/plants';
import { seating } from './products/seating';
import { storage } from './products/storage';
import { tableware } from './products/tableware';
import { textiles } from './products/textiles';

const shelves = [lighting, seating, tableware, plants, textiles, accents, storage, kitchen];

/** Everything for sale, in featured order: the first of each category, then the second of each, and so on. */
export const products: readonly Product[] = shelves
  .flatMap(shelf => shelf.map((product, place) => ({ product, place })))
  .sort((a, b) => a.place - b.place)
  .map(({ product }) => product);

const byId = new Map(products.map(product => [product.id, product]));

/** The product with this id, or undefined when there is none. */
export const findProduct = (id: string): Product | undefined => byId.get(id);
