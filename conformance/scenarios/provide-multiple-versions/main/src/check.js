/* global __webpack_share_scopes__ */

/** Used, so that they are provided. */
export const uses = [() => import('fibre'), () => import('kit')];

export const check = async () => ({ versions: Object.keys(__webpack_share_scopes__.default.fibre).sort() });
