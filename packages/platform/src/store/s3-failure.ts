import { PlatformError } from '../platform-error.js';
import type { S3Location } from './location.js';

/** What went wrong with a request, as far as the next step depends on it. */
interface Failure {
  /** Such as `AccessDenied`, or `ECONNREFUSED`. */
  name: string;
  /** The HTTP status; none when there was no answer. */
  status?: number;
  message: string;
}

/** Codes of answers that mean "not now", although their status does not say so. */
const PASSING = new Set(['RequestTimeout', 'RequestTimeTooSkewed', 'TooManyRequests', 'SlowDown']);
/** Nothing was sent: repeating would not help. */
const NOT_SENT = /^Credentials|CredentialsProvider|TokenProvider|Region is missing/;

/** Names a part of a bucket to people. */
export const placeOf = ({ bucket, prefix, endpoint }: S3Location): string =>
  `s3://${bucket}/${prefix} at ${endpoint ?? 'AWS'}`;

/** Reads what the SDK rejects with. By its marks: an error of the system may belong to another realm. */
function failureOf(error: unknown): Failure {
  const { name = '', code, message = '', $metadata } = (error ?? {}) as Partial<SdkError>;
  const status = $metadata?.httpStatusCode;
  return { name: typeof code === 'string' ? code : name, status, message: message || name };
}

interface SdkError {
  name: string;
  code: unknown;
  message: string;
  $metadata: { httpStatusCode?: number };
}

/** The key was taken: the condition did not hold. */
export const isRefusal = (error: unknown): boolean => failureOf(error).status === 412;

/** Whether it may go better next time. Of a write, it is then unknown whether it was done. */
export function isPassing(error: unknown): boolean {
  const { name, status, message } = failureOf(error);
  if (status === undefined || status < 300) return !NOT_SENT.test(name) && !NOT_SENT.test(message);
  return (status >= 500 && status !== 501) || [408, 409, 429].includes(status) || PASSING.has(name);
}

/** What failed and what to do, as an error of the platform. `right`: what the request needs, such as `s3:GetObject`. */
export function s3Error(error: unknown, location: S3Location, doing: string, right: string): PlatformError {
  const failure = failureOf(error);
  const place = placeOf(location);
  if (failure.status === 501)
    return new PlatformError(
      'STORE_UNSAFE',
      `${place} cannot write a key only once: it answered 501 ${failure.name} to ${doing}. Use a store that knows If-None-Match.`,
      { cause: error },
    );
  const status = failure.status === undefined ? '' : `HTTP ${failure.status}, `;
  return new PlatformError(
    'STORE_UNREACHABLE',
    `${place} failed at ${doing}: ${status}${failure.name}: ${failure.message}. ${nextStep(failure, right)}`,
    { cause: error },
  );
}

function nextStep({ name, status, message }: Failure, right: string): string {
  if (name === 'NoSuchBucket') return 'Create the bucket, or correct its name.';
  if (status === 403 || status === 401) return `Give these credentials the right ${right}.`;
  if (NOT_SENT.test(name) || NOT_SENT.test(message)) return 'Set the AWS_* variables or a profile.';
  return 'Check that the store runs and can be reached from here, and repeat.';
}
