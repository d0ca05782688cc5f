import type { PaletteName } from './pictures/palettes';
import type { MotifName } from './pictures/motifs';

export type CategoryId =
  'lighting' | 'seating' | 'tableware' | 'kitchen' | 'plants' | 'textiles' | 'storage' | 'accents';

/** One thing for sale. */
export interface Product {
  /** Slug, unique; the last part of the product's address. */
  id: string;
  name: string;
  /** In cents. */
  price: number;
  category: CategoryId;
  /** One sentence, shown on cards. */
  description: string;
  /** A short paragraph, shown on the product's own page. */
  details: string;
  material: string;
  dimensions: string;
  /** Mean of all reviews, 0 to 5. */
  rating: number;
  ratingCount: number;
  motif: MotifName;
  palette: PaletteName;
}
