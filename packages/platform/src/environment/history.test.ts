import { RECORD, plantedStore, release } from '../fixtures/planted-release.js';
import { keys } from '../store/keys.js';
import { canary } from './canary.js';
import { deploy } from './deploy.js';
import { history } from './history.js';

const environment = 'production';

/** 40 snapshots; every tenth is of shell. */
async function live() {
  const names = Array.from(
    { length: 40 },
    (_, index) => `${index % 10 === 0 ? 'shell' : 'catalog'}@${index + 1}`,
  );
  const store = await plantedStore(...names, 'cart@1');
  for (const name of names) await deploy(store, { environment, releases: [release(name)], ...RECORD });
  return store;
}
const numbers = async (found: ReturnType<typeof history>) => (await found).map(({ number }) => number);

it('is newest first, at most so many', async () => {
  const store = await live();
  expect(await numbers(history(store, { environment, limit: 3 }))).toEqual([40, 39, 38]);
  const all = Array.from({ length: 40 }, (_, index) => 40 - index);
  expect(await numbers(history(store, { environment, limit: 100 }))).toEqual(all);
});

it('is that of one app, its canaries included', async () => {
  const store = await live();
  await canary(store, { environment, name: 'new', releases: [release('cart@1')], share: 5, ...RECORD });
  await canary(store, { environment, name: 'new', end: true, ...RECORD });
  expect(await numbers(history(store, { environment, app: 'shell', limit: 3 }))).toEqual([31, 21, 11]);
  expect(await numbers(history(store, { environment, app: 'cart', limit: 3 }))).toEqual([42, 41]);
  await expect(history(store, { environment, app: 'shel', limit: 3 })).rejects.toMatchObject({
    code: 'APP_UNKNOWN',
  });
});

it('says so when a snapshot is missing', async () => {
  const store = await live();
  await store.delete(keys.snapshot(environment, 22));
  await expect(history(store, { environment, limit: 40 })).rejects.toMatchObject({
    code: 'STORE_CORRUPT',
    message: expect.stringMatching(/^environments\/production\/log\/0000000022\.json is missing in /),
  });
});
