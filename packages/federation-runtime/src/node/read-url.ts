import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { mayPass } from '../retry.js';

/** Reads what is at a URL. Rejects with an error that says `temporary` where the same may succeed later. */
export type ReadUrl = (url: string, signal?: AbortSignal) => Promise<Uint8Array<ArrayBuffer>>;

/** Reads files of this machine, and what a server answers. */
export const readUrl: ReadUrl = async (url, signal) => {
  if (url.startsWith('file:')) return new Uint8Array(await readFile(fileURLToPath(url), { signal }));
  const response = await fetch(url, { signal }).catch((cause: unknown) => {
    throw failure(reasonOf(cause), true, cause);
  });
  if (!response.ok) throw failure(`HTTP ${response.status}`, mayPass(response.status));
  return new Uint8Array(await response.arrayBuffer());
};

const failure = (message: string, temporary: boolean, cause?: unknown) =>
  Object.assign(new Error(message, { cause }), { temporary });

/** Node says why only in the cause of its error. */
const reasonOf = (error: unknown): string => {
  const { cause, message, name } = error as Error & { cause?: { code?: string } };
  if (name === 'TimeoutError') return message;
  return cause?.code ? `no answer: ${cause.code}` : 'no answer';
};
