import { createHash } from 'node:crypto';

const STRENGTH = ['sha256', 'sha384', 'sha512'];

/**
 * Throws for content that has none of the integrity values; as browsers do it (Subresource Integrity, 3.3.4), only the strongest
 * algorithm counts, and a text that names none forbids nothing.
 */
export function checkIntegrity(content: Uint8Array, integrity: string): void {
  const values = integrity
    .split(/\s+/)
    .map(value => /^(sha\d{3})-([^?]+)/.exec(value))
    .flatMap(found => (found?.[1] && found[2] ? [{ algorithm: found[1], hash: found[2] }] : []))
    .filter(({ algorithm }) => STRENGTH.includes(algorithm));
  const strongest = STRENGTH.findLast(name => values.some(({ algorithm }) => algorithm === name));
  if (strongest === undefined) return;
  const actual = createHash(strongest).update(content).digest('base64');
  const expected = values.filter(({ algorithm }) => algorithm === strongest);
  if (!expected.some(({ hash }) => hash === actual))
    throw new Error(`its integrity is ${strongest}-${actual}, not ${integrity}`);
}
