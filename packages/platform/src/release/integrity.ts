import { createHash } from 'node:crypto';

/** The SHA-384 of a content, as an integrity value. */
export const integrityOf = (content: Uint8Array): string => integrityValue('sha384', content);

/** Whether a content is what an integrity value says, of whichever algorithm that browsers know. */
export function hasIntegrity(content: Uint8Array, integrity: string): boolean {
  const algorithm = /^sha(?:256|384|512)(?=-)/.exec(integrity)?.[0];
  return algorithm !== undefined && integrityValue(algorithm, content) === integrity;
}

const integrityValue = (algorithm: string, content: Uint8Array): string =>
  `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;
