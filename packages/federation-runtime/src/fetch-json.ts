import { parseJson } from './parse-json.js';
import { mayPass } from './retry.js';

/**
 * Fetches a JSON document. Rejects when there is no answer within 10 seconds, when the HTTP status is no success, and for no JSON; what may
 * pass is `temporary`.
 */
export type FetchJson = (url: string, cache?: RequestCache) => Promise<unknown>;

export const fetchJson: FetchJson = async (url, cache) => {
  const { status, text } = await request(url, cache);
  if (status >= 200 && status < 300) return parseJson(text);
  throw Object.assign(new Error(`HTTP ${status}`), { temporary: mayPass(status) });
};

async function request(url: string, cache?: RequestCache) {
  try {
    const response = await fetch(url, { cache, signal: AbortSignal.timeout(10_000) });
    return { status: response.status, text: await response.text() };
  } catch (cause) {
    throw Object.assign(new Error('no answer', { cause }), { temporary: true });
  }
}
