import { abortable } from './abortable.js';
import { loadFile } from './load-file.js';
import { retry, type RetryOptions } from './retry.js';

export interface LoadScriptOptions extends Pick<RetryOptions, 'onRetry'> {
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

export interface ScriptSources {
  /** @default the browser's document */
  page?: Document;
  /** What a URL is passed through on its way to an element: where Trusted Types are asked for, a policy. @default nothing */
  scriptUrl?(url: string): string;
}

interface Loading {
  promise: Promise<void>;
  waiting: number;
  cancel(reason: unknown): void;
}

/** Makes the `loadScript` of one page. */
export function createLoadScript({ page = document, scriptUrl = String }: ScriptSources = {}): LoadScript {
  const scripts = new Map<string, Loading>();

  const begin = (
    url: string,
    { timeout = 10_000, integrity, nonce, onRetry }: LoadScriptOptions,
  ): Loading => {
    const ended = new AbortController();
    const { signal } = ended;
    const attempt = async () => {
      const element = Object.assign(page.createElement('script'), {
        async: true,
        crossOrigin: 'anonymous',
        integrity: integrity ?? '',
        nonce: nonce ?? '',
        src: scriptUrl(url),
      });
      await loadFile(element, { url, code: 'SCRIPT_FAILED', timeout, signal });
      element.remove();
    };
    const forget = () => scripts.get(url) === loading && scripts.delete(url);
    const cancel = (reason: unknown) => {
      // At once, not when the rejection arrives: who asks again right after an abort gets a request of their own.
      forget();
      ended.abort(reason);
    };
    const loading: Loading = { promise: retry(attempt, { signal, onRetry }), waiting: 0, cancel };
    scripts.set(url, loading);
    loading.promise.catch(forget);
    return loading;
  };

  const loadScript: LoadScript = (source, { signal, ...options } = {}) => {
    const url = new URL(source, page.baseURI).href;
    if (signal?.aborted) return Promise.reject(signal.reason as Error);
    const loading = scripts.get(url) ?? begin(url, options);
    loading.waiting++;
    return abortable(loading.promise, signal, () => {
      if (--loading.waiting === 0) loading.cancel(signal?.reason);
    });
  };

  loadScript.forget = base => {
    for (const url of scripts.keys()) if (url.startsWith(base)) scripts.delete(url);
  };
  return loadScript;
}
