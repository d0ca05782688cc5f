import { RECORD, plantedStore, release } from '../fixtures/planted-release.js';
import { canary } from './canary.js';
import { deploy } from './deploy.js';
import { promote } from './promote.js';

const up = { from: 'staging', to: 'production', ...RECORD };
const on = (environment: string, ...names: string[]) => ({
  environment,
  releases: names.map(release),
  ...RECORD,
});

async function staged() {
  const store = await plantedStore('catalog@1', 'catalog@2', 'shell@1', 'cart@1', 'shell@2', 'catalog@3');
  await deploy(store, on('staging', 'catalog@1', 'shell@1'));
  await deploy(store, on('staging', 'catalog@2'));
  return store;
}

it('makes the environment when it is the first there', async () => {
  const first = await promote(await staged(), up);
  expect(first).toMatchObject({
    environment: 'production',
    number: 1,
    change: { kind: 'promote', source: 'staging@2' },
  });
  expect(first.apps).toEqual({ catalog: { version: '2', since: 1 }, shell: { version: '1', since: 1 } });
});

it('brings the same releases, leaves what only the other has, and takes no canary along', async () => {
  const store = await staged();
  await deploy(store, on('production', 'catalog@1', 'shell@1', 'cart@1'));
  await canary(store, { ...on('staging', 'catalog@3'), share: 50 });
  await canary(store, { ...on('production', 'shell@2'), share: 50 });
  const third = await promote(store, up);
  expect(third.apps).toEqual({
    catalog: { version: '2', since: 3 },
    shell: { version: '1', since: 1 },
    cart: { version: '1', since: 1 },
  });
  // Nothing came for the app of this one.
  expect(Object.keys(third.canaries)).toEqual(['shell']);
});

it('takes only the named apps, and ends their canaries', async () => {
  const store = await staged();
  await deploy(store, on('production', 'catalog@1', 'shell@2'));
  await canary(store, { ...on('production', 'catalog@3'), share: 50 });
  const { apps, canaries } = await promote(store, { ...up, apps: ['catalog'] });
  expect(apps).toEqual({ catalog: { version: '2', since: 3 }, shell: { version: '2', since: 1 } });
  expect(canaries).toEqual({});
});

it('refuses itself, an app that is not there, and what is there already', async () => {
  const store = await staged();
  await expect(promote(store, { ...up, to: 'staging' })).rejects.toMatchObject({ code: 'USAGE' });
  await expect(promote(store, { ...up, apps: ['cart'] })).rejects.toMatchObject({
    code: 'APP_UNKNOWN',
    message: 'There is no app "cart" in "staging". There are: catalog, shell.',
  });
  await promote(store, up);
  await expect(promote(store, up)).rejects.toMatchObject({ code: 'NOTHING_TO_DO' });
});
