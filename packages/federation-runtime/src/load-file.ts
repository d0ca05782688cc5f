import { FederationError, type ErrorCode } from './federation-error.js';
import { mayPass } from './retry.js';

/**
 * Puts an element into the head and waits until its file is there, and has run if it is a script. Rejects with the given code, and says
 * whether that may pass; the element is removed then. `timeout`: in ms. `signal`: ends it.
 */
export function loadFile(
  element: HTMLScriptElement | HTMLLinkElement,
  url: string,
  code: ErrorCode,
  timeout: number,
  signal?: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      removeEventListener('error', noteThrow);
      element.onload = element.onerror = null;
    };
    const fail = (cause: unknown, temporary?: boolean) => {
      end();
      element.remove();
      reject(new FederationError(code, { url, cause, temporary }));
    };
    // A script that throws still fires `load`; its error passes by on the window, and is told as ours from here on.
    const noteThrow = (event: ErrorEvent) => {
      // Wherever it was thrown, by a function of the registry for example: this script is what runs.
      if (document.currentScript !== element) return;
      event.preventDefault();
      fail(event.error);
    };
    const timer = setTimeout(() => fail(`no answer within ${timeout} ms`, true), timeout);
    addEventListener('error', noteThrow);
    signal?.addEventListener('abort', () => fail(signal.reason));
    element.onload = () => {
      end();
      resolve();
    };
    element.onerror = () => {
      const status = statusOf(url);
      fail(status ? `HTTP ${status}` : 'no answer', mayPass(status));
    };
    document.head.append(element);
  });
}

/** Browsers tell the status of an element's file only here. */
const statusOf = (url: string): number | undefined =>
  (performance.getEntriesByName?.(url).at(-1) as PerformanceResourceTiming | undefined)?.responseStatus;
