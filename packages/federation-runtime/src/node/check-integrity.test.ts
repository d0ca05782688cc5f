/** @jest-environment node */
import { createHash } from 'node:crypto';
import { checkIntegrity } from './check-integrity.js';

const text = new TextEncoder().encode('text');
const hash = (algorithm: string, of: string | Uint8Array = text) =>
  `${algorithm}-${createHash(algorithm).update(of).digest('base64')}`;

it.each([
  ['the right one', hash('sha384')],
  ['one of several', `${hash('sha384', 'other')} ${hash('sha384')}`],
  ['the strongest right, a weaker one wrong', `${hash('sha256', 'other')} ${hash('sha512')}`],
  ['the right one with an option', `${hash('sha256')}?x=y`],
  ['none', ''],
  ['none that is known', 'md5-abc'],
])('passes with %s', (_, integrity) => {
  expect(() => checkIntegrity(text, integrity)).not.toThrow();
});

it.each([
  ['a wrong one', hash('sha384', 'other')],
  ['a right one, but a stronger one that is wrong', `${hash('sha256')} ${hash('sha512', 'other')}`],
  ['what is no hash', 'sha256-abc'],
])('throws with %s, and says what it is', (_, integrity) => {
  expect(() => checkIntegrity(text, integrity)).toThrow(`not ${integrity}`);
});
