/* global __webpack_modules__ */
import { loadRemote } from '@weft/federation-runtime';

export async function check() {
  // No chunk is there that imports from abc.
  const isInEntry = Object.values(__webpack_modules__).some(code => String(code).includes('remote("abc"'));
  const [{ first }, { second }] = await Promise.all([import('./first.js'), import('./second.js')]);
  const { inits } = await loadRemote('abc/inits');
  return { isInEntry, first, second, inits };
}
