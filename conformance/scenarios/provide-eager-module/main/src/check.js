/* global __webpack_public_path__ */
import { loadRemote, loadScript } from '@weft/federation-runtime';

const there = {
  'a, not eager': { from: 'a' },
  'z, not eager': { from: 'z' },
  'a, eager': { from: 'a', eager: true },
  'z, eager': { from: 'z', eager: true },
  'a, loaded': { from: 'a', loaded: 1 },
};

/** What a container of another tool makes of a scope: the one whose version is there in the end. */
async function byHand() {
  await loadScript(`${__webpack_public_path__}foreign/offer/container.js`);
  const cases = Object.entries(globalThis.offerCases).map(([key, [kind, before]]) => [key, kind, before]);
  const scope = Object.fromEntries(cases.map(([key, , before]) => [key, { '1.0.0': { ...there[before] } }]));
  globalThis.offer.init(scope);
  return Object.fromEntries(
    cases.map(([key, kind, before]) => [
      `${kind}, there is one of "${before[0]}"${before.slice(1)}`,
      scope[key]['1.0.0'].from,
    ]),
  );
}

export async function check() {
  const { copy: onPage } = await loadRemote('zealous/copy');
  await import('fibre');
  return { byHand: await byHand(), onPage };
}
