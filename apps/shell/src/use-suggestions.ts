import { useEffect, useState } from 'react';
import { loadRemote } from '@weft/federation-runtime';
import type { ProductSummary } from 'catalog/search';

const limit = 6;

interface Suggestions {
  /** What fits `query`; undefined until the first answer for it. */
  products: readonly ProductSummary[] | undefined;
  /** True once catalog's search could not be had. */
  unavailable: boolean;
  /** Fetches the search before there is a query. */
  prepare(): void;
}

/** Products that fit the query, from catalog. An answer that comes too late is never shown. */
export function useSuggestions(query: string): Suggestions {
  const [answer, setAnswer] = useState<{ query: string; products: readonly ProductSummary[] }>();
  const [unavailable, setUnavailable] = useState(false);
  const [wanted, setWanted] = useState(false);

  useEffect(() => {
    if (!wanted) return;
    const controller = new AbortController();
    const { signal } = controller;
    find(query, signal).then(
      products => !signal.aborted && setAnswer({ query, products }),
      () => !signal.aborted && setUnavailable(true),
    );
    return () => controller.abort();
  }, [query, wanted]);

  return {
    products: answer?.query === query ? answer.products : undefined,
    unavailable,
    prepare: () => setWanted(true),
  };
}

async function find(query: string, signal: AbortSignal): Promise<readonly ProductSummary[]> {
  const { search } = await loadRemote('catalog/search', { signal });
  return query === '' ? [] : search(query, { signal, limit });
}
