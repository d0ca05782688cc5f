import { abortable } from './abortable.js';
import type { Emit } from './create-events.js';
import { createLoadOnce } from './load-once.js';
import { absolute } from './locations.js';

export interface LoadScriptOptions {
  /** Takes this caller out; the request ends when every caller has left. */
  signal?: AbortSignal;
  /** Milliseconds until one attempt counts as failed; the first caller of a URL decides. @default 10000 */
  timeout?: number;
  /** Subresource Integrity value, as in the HTML attribute. */
  integrity?: string;
  /** Nonce for a Content-Security-Policy. */
  nonce?: string;
  /** `module`: an ES module. @default 'global', a classic script */
  type?: 'global' | 'module';
}

/**
 * Adds a classic script to the page, or brings an ES module, which it gives. One request per URL however many ask, now or later; tried again where that may help: after no
 * answer, HTTP 5xx, 408 and 429, never where the script threw. Rejects with SCRIPT_FAILED, naming URL and cause, after which a later
 * call begins anew.
 */
export interface LoadScript {
  (url: string, options?: LoadScriptOptions): Promise<unknown>;
  /** Forgets the scripts below a URL: who asks for one again has it run anew. */
  forget?(base: string): void;
}

/** Makes the `loadScript` of one page. `scriptUrl`: what a URL is passed through on its way to an element, such as a policy of Trusted Types. */
export const createLoadScript = (emit: Emit, scriptUrl: (url: string) => string): LoadScript =>
  leavable(createLoadOnce(emit, scriptUrl));

/** Lets callers of a URL leave one by one; with the last of them the request ends. */
export function leavable(load: LoadScript): LoadScript {
  const callers = new Map<string, { waiting: number; end: AbortController }>();

  const loadScript: LoadScript = async (source, { signal, ...options } = {}) => {
    signal?.throwIfAborted();
    const url = absolute(source);
    const all = callers.get(url) ?? { waiting: 0, end: new AbortController() };
    callers.set(url, all);
    all.waiting++;
    const promise = load(url, { ...options, signal: all.end.signal });
    const forget = () => callers.get(url) === all && callers.delete(url);
    promise.then(forget, forget);
    return abortable(promise, signal, () => {
      if (--all.waiting) return;
      forget();
      all.end.abort(signal?.reason);
    });
  };

  loadScript.forget = base => load.forget?.(base);
  return loadScript;
}
