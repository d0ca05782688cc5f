import { PlatformError } from '../platform-error.js';
import { retry } from '../store/retry.js';
import { isUnreachable } from './remote-source.js';

/** What a server says to a question: it is there, or it is not (any more). */
export interface Answer {
  status: 200 | 404 | 410;
  content: Uint8Array;
}

export interface RequestOptions {
  signal?: AbortSignal;
  /** For an answer with all of its content, in ms. @default 20000 */
  timeout?: number;
}

/** Asks a server, and once more where it does not answer. Rejects with REMOTE_UNREACHABLE, and with the reason of the signal. */
export const request = (url: URL, { signal, timeout = 20_000 }: RequestOptions = {}): Promise<Answer> =>
  retry(() => askOnce(url, timeout, signal), { again: isUnreachable, attempts: 2, signal });

async function askOnce(url: URL, timeout: number, signal?: AbortSignal): Promise<Answer> {
  const late = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(url, { signal: signal ? AbortSignal.any([signal, late]) : late });
    const content = Buffer.from(await response.arrayBuffer());
    const { status } = response;
    if (status === 200 || status === 404 || status === 410) return { status, content };
    throw unreachable(url, `it answered with the status ${status}`);
  } catch (error) {
    signal?.throwIfAborted();
    if (isUnreachable(error)) throw error;
    throw unreachable(
      url,
      late.aborted ? `it did not answer within ${timeout / 1000} s` : reasonOf(error),
      error,
    );
  }
}

/** Of a failed fetch the cause says why; of one that tried several addresses only its code. */
function reasonOf(error: unknown): string {
  const { cause, message } = error as Error;
  const { message: why, code } = Object(cause) as { message?: string; code?: string };
  return why || code || message;
}

/** The error of a server that does not answer, or not as an edge does. */
export const unreachable = (url: URL, why: string, cause?: unknown): PlatformError =>
  new PlatformError('REMOTE_UNREACHABLE', `${url.href} cannot be had: ${why}.`, { cause });
