import type { Emit } from './create-events.js';
import type { OnRetry } from './retry.js';

/** Tells of each further attempt at a file. */
export const tellRetries =
  (emit: Emit, url: string): OnRetry =>
  (attempt, { message }) =>
    emit({ type: 'retry', url, attempt, message });
