import { S3Client } from '@aws-sdk/client-s3';
import type { S3Location } from './location.js';

/** Times in milliseconds. */
export interface S3Patience {
  /** How long a connection may take to be made. @default 5000 */
  connecting?: number;
  /** How long a server may say nothing while it is asked. @default 15000 */
  silence?: number;
}

/** A client that tries once: what may be repeated, and how, is decided where the meaning of a request is known. */
export function createS3Client(
  { endpoint, region, pathStyle }: S3Location,
  { connecting = 5000, silence = 15_000 }: S3Patience = {},
): S3Client {
  // The SDK tells every process that its next major version wants a newer Node.js; the version here is pinned.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
  return new S3Client({
    endpoint,
    region: region ?? (endpoint && !process.env.AWS_REGION ? 'us-east-1' : undefined),
    forcePathStyle: pathStyle,
    maxAttempts: 1,
    // Not every store knows the newer checksums. Bodies are covered by the signature.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: connecting, socketTimeout: silence },
  });
}
