import { parseJson } from './parse-json.js';
import { mayPass } from './retry.js';

/** Fetches a JSON document. Rejects when there is no answer within 10 seconds, when the HTTP status is no success, and for no JSON; what may pass is `temporary`. */
export type FetchJson = (url: string, cache?: RequestCache) => Promise<unknown>;

export const fetchJson: FetchJson = async (url, cache) => {
  let status = 0;
  let cause: unknown;
  try {
    const response = await fetch(url, { cache, signal: AbortSignal.timeout(10_000) });
    status = response.status;
    if (response.ok) return parseJson(await response.text());
  } catch (error) {
    cause = error;
  }
  throw Object.assign(new Error(cause ? 'no answer, or no JSON' : `HTTP ${status}`, { cause }), {
    // What was not sent to its end may be the next time.
    temporary: mayPass(status),
  });
};
