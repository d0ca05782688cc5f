/* global __webpack_share_scopes__ */

const imports = {
  main: () => import('fibre'),
  kit1: () => import('kit-1'),
  kit2: () => import('kit-2'),
  kit23: () => import('kit-2-3'),
  kit3: () => import('kit-3'),
  kitAny: () => import('kit-any'),
};

const versions = ['9.9.9', '1.9.9', '1.2.9', '2.9.9', '2.3.9', '3.0.0'];

export async function check() {
  __webpack_share_scopes__.loom.fibre = Object.fromEntries(
    versions.map(copy => [copy, { get: () => () => ({ copy }), from: 'by hand' }]),
  );
  const found = {};
  for (const [name, take] of Object.entries(imports))
    found[name] = await take().then(
      ({ copy }) => copy,
      error => error.message.split('\n')[0],
    );
  return found;
}
