import { FederationError, type ErrorCode } from './federation-error.js';
import { mayPass } from './retry.js';

/** An element that loads a file. */
type FileElement = HTMLScriptElement | HTMLLinkElement;

export interface LoadFileOptions {
  url: string;
  /** Of the error. */
  code: ErrorCode;
  /** Milliseconds until the request counts as failed. */
  timeout: number;
  signal?: AbortSignal;
}

/**
 * Puts an element into the head and waits until its file is there, and has run if it is a script. Rejects with the given code, and says
 * whether that may pass; with the signal's reason when that is aborted. The element is removed then.
 */
export function loadFile(
  element: FileElement,
  { url, code, timeout, signal }: LoadFileOptions,
): Promise<void> {
  const page = element.ownerDocument;
  return new Promise((resolve, reject) => {
    const fail = (cause: unknown, temporary = false) => {
      const what = `Could not load ${element.localName} ${url}`;
      end(new FederationError(code, what, { url, cause, temporary }));
    };
    const timer = setTimeout(() => fail(`no answer within ${timeout} ms`, true), timeout);
    // A script that throws still fires `load`; its error passes by on the window, and is told as ours from here on.
    const noteThrow = (event: ErrorEvent) => {
      if (event.filename !== url) return;
      event.preventDefault();
      fail(event.error);
    };
    const leave = () => end(signal?.reason);
    const end = (reason?: unknown) => {
      clearTimeout(timer);
      page.defaultView?.removeEventListener('error', noteThrow);
      signal?.removeEventListener('abort', leave);
      element.onload = element.onerror = null;
      if (reason === undefined) return resolve();
      element.remove();
      reject(reason as Error);
    };

    page.defaultView?.addEventListener('error', noteThrow);
    signal?.addEventListener('abort', leave);
    element.onload = () => end();
    element.onerror = () => {
      const status = statusOf(url, page);
      fail(status ? refusal(status, element.integrity) : 'no answer', mayPass(status));
    };
    page.head.append(element);
  });
}

/** Browsers tell the status of a file of an element only here. */
const statusOf = (url: string, page: Document): number | undefined =>
  (page.defaultView?.performance.getEntriesByName?.(url).at(-1) as PerformanceResourceTiming | undefined)
    ?.responseStatus;

const refusal = (status: number, integrity: string) =>
  `HTTP ${status}${status < 400 ? `, but incomplete, of another type${integrity && ', or not what its integrity says'}` : ''}`;
