import { PlatformError } from '../platform-error.js';

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const MISSING = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);

/** The code that the system gave an error, such as `ENOENT`. */
export const codeOf = (error: unknown): string => (isSystemError(error) ? error.code : '');

// By its marks: an error of the system may belong to another realm.
const isSystemError = (error: unknown): error is { code: string; message: string } =>
  typeof error === 'object' && error !== null && 'code' in error && 'syscall' in error;

/** Whether there is no file where one was looked for. */
export const isMissing = (error: unknown): boolean => MISSING.has(codeOf(error));

/** What a failed call means to those who use the store; what is no error of the system, such as an abort, stays what it is. */
export function folderError(error: unknown, root: string, doing: string): unknown {
  if (!isSystemError(error)) return error;
  const [code, message] = explain(codeOf(error), root, doing);
  return new PlatformError(code, `${message} (${error.message}).`, { cause: error });
}

function explain(code: string, root: string, doing: string) {
  if (FULL.has(code))
    return ['DISK_FULL', `No room in the store ${root} for ${doing}: make room there and repeat`] as const;
  return ['STORE_UNREACHABLE', `The store ${root} failed at ${doing}: ${nextStep(code)}`] as const;
}

function nextStep(code: string): string {
  if (code === 'ENOENT') return 'is the folder still there?';
  if (['EACCES', 'EPERM', 'EROFS'].includes(code))
    return 'give this user the right, or choose another folder';
  return 'look at the disk and repeat';
}
