import type { Product } from './product';

interface Sort {
  label: string;
  compare(a: Product, b: Product): number;
}

/** The ways to order products besides the given one. */
export const sorts = {
  'price-up': { label: 'Price, low to high', compare: (a, b) => a.price - b.price },
  'price-down': { label: 'Price, high to low', compare: (a, b) => b.price - a.price },
  rating: { label: 'Best rated', compare: (a, b) => b.rating - a.rating || b.ratingCount - a.ratingCount },
  name: { label: 'Name', compare: (a, b) => a.name.localeCompare(b.name, 'en') },
} satisfies Record<string, Sort>;

export type SortName = keyof typeof sorts;

/** Tells whether a text, such as a part of an address, names a sort. */
export const isSort = (name: string | null): name is SortName => name !== null && Object.hasOwn(sorts, name);
