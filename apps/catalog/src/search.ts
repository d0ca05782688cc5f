import { Worker } from '@weft/federation-runtime/worker';
import { createSearch } from './create-search';

/** A product as a list of suggestions shows it. */
export interface ProductSummary {
  id: string;
  name: string;
  /** In cents. */
  price: number;
  /** The category's name. */
  category: string;
}

export interface SearchOptions {
  signal?: AbortSignal;
  /** How many to give at most. @default 8 */
  limit?: number;
}

/** The products that match a query, best first, ranked off the main thread. Rejects with the signal's reason when it is aborted. */
export const search: (query: string, options?: SearchOptions) => Promise<ProductSummary[]> = createSearch({
  startWorker: () => new Worker(new URL('./search.worker.ts', import.meta.url)),
  searchHere: async (query, limit) => (await import('./find-products')).findProducts(query, limit),
});
