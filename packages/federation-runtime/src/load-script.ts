import { abortable } from './abortable.js';
import type { Emit } from './create-events.js';
import { loadFile } from './load-file.js';
import { retry } from './retry.js';

export interface LoadScriptOptions {
  /** Takes this caller out; the request ends when every caller has left. */
  signal?: AbortSignal;
  /** Milliseconds until one attempt counts as failed; the first caller of a URL decides. @default 10000 */
  timeout?: number;
  /** Subresource Integrity value, as in the HTML attribute. */
  integrity?: string;
  /** Nonce for a Content-Security-Policy. */
  nonce?: string;
}

/**
 * Adds a classic script to the page. One request per URL however many ask, now or later; tried again where that may help: after no
 * answer, HTTP 5xx, 408 and 429, never where the script threw. Rejects with SCRIPT_FAILED, naming URL and cause, after which a later
 * call begins anew.
 */
export interface LoadScript {
  (url: string, options?: LoadScriptOptions): Promise<void>;
  /** Forgets the scripts below a URL: who asks for one again has it run anew. */
  forget?(base: string): void;
}

interface Loading {
  promise: Promise<void>;
  waiting: number;
  end: AbortController;
}

/** Makes the `loadScript` of one page. `scriptUrl`: what a URL is passed through on its way to an element, such as a policy of Trusted Types. */
export function createLoadScript(emit: Emit, scriptUrl: (url: string) => string): LoadScript {
  const scripts = new Map<string, Loading>();

  const begin = (
    url: string,
    { timeout = 10_000, integrity = '', nonce = '' }: LoadScriptOptions,
  ): Loading => {
    const end = new AbortController();
    const attempt = async () => {
      const element = document.createElement('script');
      const src = scriptUrl(url);
      Object.assign(element, { async: true, crossOrigin: 'anonymous', integrity, nonce, src });
      await loadFile(element, url, 'SCRIPT_FAILED', timeout, end.signal);
      element.remove();
    };
    const onRetry = (attempt: number, { message }: Error) => emit({ type: 'retry', url, attempt, message });
    const loading = { promise: retry(attempt, onRetry, end.signal), waiting: 0, end };
    scripts.set(url, loading);
    loading.promise.catch(() => scripts.get(url) === loading && scripts.delete(url));
    return loading;
  };

  const loadScript: LoadScript = (source, { signal, ...options } = {}) => {
    const url = new URL(source, document.baseURI).href;
    if (signal?.aborted) return Promise.reject(signal.reason as Error);
    const loading = scripts.get(url) ?? begin(url, options);
    loading.waiting++;
    return abortable(loading.promise, signal, () => {
      if (--loading.waiting) return;
      // At once, not when the rejection arrives: who asks again right after an abort gets a request of their own.
      scripts.delete(url);
      loading.end.abort(signal?.reason);
    });
  };

  loadScript.forget = base => {
    for (const url of scripts.keys()) if (url.startsWith(base)) scripts.delete(url);
  };
  return loadScript;
}
