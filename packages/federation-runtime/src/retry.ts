import { abortable } from './abortable.js';

export interface RetryOptions {
  /** Ends the waiting between two attempts. */
  signal?: AbortSignal;
  /** Told before each further attempt, from 2 on, why the one before failed. */
  onRetry?(attempt: number, error: unknown): void;
}

const ATTEMPTS = 3;
/** No further attempt begins later than this, in ms: people wait. */
const PATIENCE = 15_000;
const FIRST_PAUSE = 200;

/**
 * Runs something up to three times, as long as it fails with what may pass: errors that say `temporary`. The pauses double, and vary by
 * half, so that those who failed together do not come back together.
 */
export async function retry<T>(run: () => Promise<T>, { signal, onRetry }: RetryOptions = {}): Promise<T> {
  const end = performance.now() + PATIENCE;
  for (let attempt = 1; ; attempt++) {
    try {
      return await run();
    } catch (error) {
      const helps = attempt < ATTEMPTS && performance.now() < end && isTemporary(error);
      if (!helps || signal?.aborted) throw error;
      await delay(FIRST_PAUSE * 2 ** attempt * (0.5 + Math.random()), signal);
      onRetry?.(attempt + 1, error);
    }
  }
}

/** HTTP statuses behind which the same request may succeed later; 0 and none: there was no answer. */
export const mayPass = (status?: number): boolean =>
  !status || status >= 500 || status === 408 || status === 429;

const isTemporary = (error: unknown) => (error as { temporary?: boolean } | undefined)?.temporary === true;

function delay(ms: number, signal?: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const passed = new Promise<void>(resolve => (timer = setTimeout(resolve, ms)));
  return abortable(passed, signal, () => clearTimeout(timer));
}
