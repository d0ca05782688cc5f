import { freePort } from '../fixtures/free-port.js';
import { pretendManifests } from '../fixtures/pretend-manifests.js';
import { fetchAsBrowser, serveAnswers } from '../fixtures/serve-answers.js';
import { adviseOnModule } from './unknown-module.js';

const page = pretendManifests({ catalog: { search: {}, CatalogPage: {} }, empty: {} });
const adviceOn = (app: string, module: string) =>
  adviseOnModule({ code: 'MODULE_UNAVAILABLE', app, module: `${app}/${module}` }, page);

it('names the nearest module that the app exposes', async () => {
  expect(await adviceOn('catalog', 'Serch')).toBe(
    'catalog has no module "./Serch", did you mean catalog/search? Correct the name, or expose it in federation.config.ts of catalog.',
  );
});

it('lists those that it exposes, where none is near', async () => {
  expect(await adviceOn('catalog', 'Prices')).toContain(
    '"./Prices"; it exposes search, CatalogPage. Correct',
  );
  expect(await adviceOn('empty', 'Prices')).toContain('"./Prices"; it exposes nothing. Correct');
});

it('says nothing of a module that is exposed: something of it could not be had', async () => {
  expect(await adviceOn('catalog', 'search')).toBeUndefined();
});

it('reads the manifest that a dev server has beside the entry', async () => {
  const exposes = [{ name: 'till', path: './till' }];
  const { origin, close } = await serveAnswers({ '/mf-manifest.json': { exposes } });
  const snapshot = { apps: { market: { entry: `${origin}/market.js`, global: 'market' } } };
  const failure = { code: 'MODULE_UNAVAILABLE', app: 'market', module: 'market/tll' };
  try {
    expect(await adviseOnModule(failure, { snapshot, fetch: fetchAsBrowser })).toContain('market/till?');
  } finally {
    await close();
  }
});

it('says that the app is down, where it went down after its entry had come', async () => {
  const entry = `http://localhost:${await freePort()}/market.js`;
  const snapshot = { apps: { market: { entry, global: 'market' } } };
  const failure = { code: 'MODULE_UNAVAILABLE', app: 'market', module: 'market/till' };
  expect(await adviseOnModule(failure, { snapshot, fetch: fetchAsBrowser })).toContain(
    '"market" does not answer',
  );
});
