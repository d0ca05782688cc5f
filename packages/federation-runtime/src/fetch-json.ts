import { parseJson } from './parse-json.js';
import { mayPass } from './retry.js';

/** Fetches a JSON document. Rejects when there is no answer within 10 seconds, when the HTTP status is no success, and for no JSON; what may pass is `temporary`. */
export type FetchJson = (url: string, cache?: RequestCache) => Promise<unknown>;

export const fetchJson: FetchJson = async (url, cache) => {
  let status: number | undefined;
  try {
    const response = await fetch(url, { cache, signal: AbortSignal.timeout(10_000) });
    ({ status } = response);
    if (response.ok) return parseJson(await response.text());
  } catch (cause) {
    // What was not sent to its end may be the next time.
    throw Object.assign(new Error('no answer, or no JSON', { cause }), { temporary: !status });
  }
  throw Object.assign(new Error(`HTTP ${status}`), { temporary: mayPass(status) });
};
