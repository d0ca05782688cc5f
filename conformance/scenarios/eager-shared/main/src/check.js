/* global __webpack_share_scopes__ */
import { state } from 'emitter';
import { heard } from './listener.js';

export async function check() {
  state.said = 'from check';
  return { heard: heard(), eager: __webpack_share_scopes__.default.emitter['1.0.0'].eager };
}
