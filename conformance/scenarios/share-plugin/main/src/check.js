/* global __webpack_share_scopes__ */
import { copy as fibre } from 'fibre';

const copyOf = async module => (await module).copy;

export const check = async () => ({
  package: fibre,
  renamed: await copyOf(import('yarn')),
  file: await copyOf(import('./file.js')),
  remapped: await copyOf(import('./remapped.js')),
  keys: Object.keys(__webpack_share_scopes__.default).sort(),
});
