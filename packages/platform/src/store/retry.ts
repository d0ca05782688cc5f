import { setTimeout as sleep } from 'node:timers/promises';

interface Persistence {
  /** Whether it may go better next time. */
  again: (error: unknown) => boolean;
  /** How often at most. @default 4 */
  attempts?: number;
  signal?: AbortSignal;
}

/** Does something, again while that may help, with growing pauses. Rejects with the last error, or the reason of the signal. */
export async function retry<T>(
  action: () => Promise<T>,
  { again, attempts = 4, signal }: Persistence,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    signal?.throwIfAborted();
    try {
      return await action();
    } catch (error) {
      signal?.throwIfAborted();
      if (attempt >= attempts || !again(error)) throw error;
    }
    await pause(attempt, signal);
  }
}

/** Waits before the next attempt: 50 to 100 ms after the first, twice that after the next, up to a second. */
export async function pause(attempt: number, signal?: AbortSignal): Promise<void> {
  const longest = Math.min(1000, 50 * 2 ** attempt);
  try {
    await sleep(longest * (0.5 + Math.random() / 2), undefined, { signal });
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}
