/* global __webpack_share_scopes__ */

const given = name => ({ get: () => () => ({ copy: `${name} of the scope` }), from: 'by hand' });

const failing = message => {
  throw new Error(message);
};

/** Puts into the share scopes of this app what others would have. */
export function fillScopes() {
  const { loom, wool } = __webpack_share_scopes__;
  for (const name of ['package', '@scoped/package', 'prefix/a.js', 'file-1'])
    loom[name] = { ...loom[name], '3.0.0': given(name) };
  wool.advanced = { '1.3.0': given('advanced') };
  wool.unsatisfied = { '1.0.0': given('unsatisfied') };
  wool.throws = { '1.2.3': { get: () => failing('get throws'), from: 'by hand' } };
  wool.rejects = { '1.2.3': { get: async () => failing('get rejects'), from: 'by hand' } };
  wool.evaluation = { '1.2.3': { get: async () => () => failing('evaluation throws'), from: 'by hand' } };
}
