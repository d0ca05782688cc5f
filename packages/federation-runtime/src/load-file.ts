import type { Emit } from './create-events.js';
import { FederationError, type ErrorCode } from './federation-error.js';
import { mayPass, retry } from './retry.js';

/** Makes an element for the file, anew for each attempt: one that failed never loads again. */
type MakeElement = () => HTMLScriptElement | HTMLLinkElement;

/**
 * Puts elements into the head and waits until their files are there, and have run if they are scripts; with further attempts where
 * that may help. Rejects with the given code. Elements of scripts, and of attempts that failed, are removed. `timeout`: of one attempt, in ms;
 * `signal`: ends it.
 */
export const loadFile = (
  emit: Emit,
  make: MakeElement,
  url: string,
  code: ErrorCode,
  signal?: AbortSignal,
  timeout = 10_000,
): Promise<void> =>
  retry(
    () => attempt(make(), url, code, timeout, signal),
    (attempt, { message }) => emit({ type: 'retry', url, attempt, message }),
    signal,
  );

function attempt(
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
      if (!(element as HTMLLinkElement).sheet) element.remove();
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
