/* global __webpack_share_scopes__ */
import { copy as host } from 'fibre';
import { copy as remote } from 'guest/copy';

export async function check() {
  const { default: common, loom } = __webpack_share_scopes__;
  return { host, remote, inDefault: 'fibre' in common, inLoom: Object.keys(loom.fibre) };
}
