import { createHash } from 'node:crypto';

/** The SHA-384 of a content, as an integrity value. */
export const integrityOf = (content: Uint8Array): string =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;
