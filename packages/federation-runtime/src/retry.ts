const ATTEMPTS = 3;
/** No further attempt begins later than this, in ms: people wait. */
const PATIENCE = 15_000;
const FIRST_PAUSE = 200;

/** Told before each further attempt, from 2 on, why the one before failed. */
export type OnRetry = (attempt: number, error: Error) => void;

/**
 * Runs something up to three times, as long as it fails with what may pass: errors that say `temporary`. The pauses double, and vary by
 * half, so that those who failed together do not come back together.
 */
export async function retry<T>(run: () => Promise<T>, onRetry?: OnRetry, signal?: AbortSignal): Promise<T> {
  const end = performance.now() + PATIENCE;
  for (let attempt = 1; ; attempt++) {
    try {
      return await run();
    } catch (error) {
      const { temporary } = error as { temporary?: boolean };
      if (!temporary || attempt === ATTEMPTS || performance.now() > end) throw error;
      await new Promise(resolve => setTimeout(resolve, FIRST_PAUSE * 2 ** attempt * (0.5 + Math.random())));
      signal?.throwIfAborted();
      onRetry?.(attempt + 1, error as Error);
    }
  }
}

/** HTTP statuses behind which the same request may succeed later; 0 and none: there was no answer. */
export const mayPass = (status?: number): boolean =>
  !status || status >= 500 || status === 408 || status === 429;
