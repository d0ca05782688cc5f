/* global __webpack_share_scopes__ */
import { module } from 'guest/module';

export const check = async () => ({ module, shared: Object.keys(__webpack_share_scopes__.default) });
