import { abortable } from './abortable.js';
import { FederationError } from './federation-error.js';

export interface LoadScriptOptions {
  /** Takes this caller out; the request ends when every caller has left. */
  signal?: AbortSignal;
  /** Milliseconds until the request counts as failed; the first caller of a URL decides. @default 30000 */
  timeout?: number;
  /** Subresource Integrity value, as in the HTML attribute. */
  integrity?: string;
  /** Nonce for a Content-Security-Policy. */
  nonce?: string;
}

/**
 * Adds a classic script to the page. One request per URL however many ask, now or later.
 * Rejects with SCRIPT_FAILED, naming URL and cause; the element is removed then, so that a later call tries again.
 */
export type LoadScript = (url: string, options?: LoadScriptOptions) => Promise<void>;

interface Loading {
  promise: Promise<void>;
  waiting: number;
  cancel(reason: unknown): void;
}

/** Makes the `loadScript` of one page. */
export function createLoadScript(page: Document = document): LoadScript {
  const scripts = new Map<string, Loading>();

  const begin = (url: string, options: LoadScriptOptions): Loading => {
    const loading = append(page, url, options, () => scripts.delete(url));
    scripts.set(url, loading);
    return loading;
  };

  return function loadScript(source, { signal, ...options } = {}) {
    const url = new URL(source, page.baseURI).href;
    if (signal?.aborted) return Promise.reject(signal.reason as Error);
    const loading = scripts.get(url) ?? begin(url, options);
    loading.waiting++;
    return abortable(loading.promise, signal, () => {
      if (--loading.waiting === 0) loading.cancel(signal?.reason);
    });
  };
}

function append(
  page: Document,
  url: string,
  { timeout = 30_000, integrity, nonce }: LoadScriptOptions,
  forget: () => void,
): Loading {
  const element = page.createElement('script');
  const { promise, resolve, reject } = withResolvers();
  const timer = setTimeout(() => fail(`no answer within ${timeout} ms`), timeout);
  // A script that throws still fires `load`; its error passes by on the window, and is the cause that people look for.
  const noteThrow = ({ filename, error }: ErrorEvent) => filename === url && fail(error);
  page.defaultView?.addEventListener('error', noteThrow);

  const finish = () => {
    clearTimeout(timer);
    page.defaultView?.removeEventListener('error', noteThrow);
    element.onload = element.onerror = null;
  };
  const cancel = (reason: unknown) => {
    finish();
    // At once, not when the rejection arrives: who asks again right after an abort gets a request of their own.
    forget();
    element.remove();
    reject(reason);
  };
  const fail = (cause: unknown) =>
    cancel(new FederationError('SCRIPT_FAILED', `Could not load script ${url}`, { url, cause }));

  element.onload = () => (finish(), resolve());
  element.onerror = () =>
    fail(integrity ? 'unreachable, refused, or not what its integrity says' : 'unreachable or refused');
  Object.assign(element, {
    async: true,
    crossOrigin: 'anonymous',
    integrity: integrity ?? '',
    nonce: nonce ?? '',
    src: url,
  });
  page.head.append(element);
  return { promise, waiting: 0, cancel };
}

function withResolvers() {
  let resolve!: () => void, reject!: (reason: unknown) => void;
  const promise = new Promise<void>((yes, no) => ((resolve = yes), (reject = no)));
  return { promise, resolve, reject };
}
