import { findProducts } from './find-products';
import type { SearchAnswer, SearchRequest } from './search-messages';

self.addEventListener('message', ({ data: { id, query, limit } }: MessageEvent<SearchRequest>) => {
  const answer: SearchAnswer = { id, results: findProducts(query, limit) };
  self.postMessage(answer);
});
