/* global __webpack_init_sharing__, __webpack_share_scopes__ */

/** Used, so that they are provided. */
export const uses = [
  () => import('fibre'),
  () => import('./file-1.js'),
  () => import('./file-2.js'),
  () => import('./file-3.js'),
];

const got = async ({ get }) => (await get())().copy;

export async function check() {
  const { default: common, loom, wool } = __webpack_share_scopes__;
  const all = [common.fibre['1.0.0'], loom['file-1']['0'], wool.file['1.1.9'], wool.file['1.3.0']];
  return {
    scopes: Object.keys(__webpack_share_scopes__).sort(),
    fibre: Object.keys(common.fibre),
    withoutVersion: Object.keys(loom['file-1']),
    versions: Object.keys(wool.file).sort(),
    got: await Promise.all(all.map(got)),
    isSettledOnce: __webpack_init_sharing__('wool') === __webpack_init_sharing__('wool'),
  };
}
