/* global __webpack_public_path__ */
import { loadRemote, loadScript } from '@weft/federation-runtime';
import cases from './cases.json';

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
  const scope = Object.fromEntries(
    Object.entries(cases).map(([key, [, before]]) => [key, { '1.0.0': { ...there[before] } }]),
  );
  globalThis.offer.init(scope);
  return Object.fromEntries(
    Object.entries(cases).map(([key, [kind, before]]) => [
      `${kind}, there is one of "${before[0]}"${before.slice(1)}`,
      scope[key]['1.0.0'].from,
    ]),
  );
}

/** Used, so that the host provides it. */
export const used = () => import('dye');

export async function check() {
  const { copy: remote } = await loadRemote('zealous/copy');
  const singleton = await loadRemote('zealous/singleton').then(
    ({ copy }) => copy,
    error => `${error.code}: ${error.cause.message}`,
  );
  const { copy: host } = await import('fibre');
  return { byHand: await byHand(), host, remote, singleton };
}
