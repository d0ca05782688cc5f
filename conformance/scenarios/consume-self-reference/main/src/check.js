/* global __webpack_share_scopes__ */
import { sew } from 'needle';

export const check = async () => ({
  sewn: sew(),
  shared: Object.keys(__webpack_share_scopes__.default).sort(),
});
