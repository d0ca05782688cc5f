/** Fetches a JSON document. Rejects when there is no answer within 30 seconds, when the HTTP status is no success, and for no JSON. */
export type FetchJson = (url: string, cache?: RequestCache) => Promise<unknown>;

export const fetchJson: FetchJson = async (url, cache) => {
  const response = await fetch(url, { cache, signal: AbortSignal.timeout(30_000) });
  if (response.ok) return response.json();
  throw new Error(`HTTP ${response.status}`);
};
