import type { ProductSummary } from './search';

/** What the search worker is sent. */
export interface SearchRequest {
  /** Unique among the requests under way. */
  id: number;
  query: string;
  limit: number;
}

/** What it sends back. */
export interface SearchAnswer {
  /** Of the request. */
  id: number;
  results: ProductSummary[];
}
