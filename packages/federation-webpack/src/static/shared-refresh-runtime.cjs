// One React Fast Refresh runtime per page, whichever app brings it first: component families of many builds meet in it. The share
// scope cannot do this, because refresh starts before share scopes are initialised.
const KEY = Symbol.for('weft.react-refresh');
module.exports = globalThis[KEY] ??= require('react-refresh/runtime');
