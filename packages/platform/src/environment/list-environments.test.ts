import { sampleSnapshot } from '../fixtures/planted-log.js';
import { plantedStore } from '../fixtures/planted-release.js';
import { keys } from '../store/keys.js';
import type { ReleaseReader, ReleaseStore } from '../store/release-store.js';
import { listEnvironments } from './list-environments.js';

async function storeWith(names: string[]): Promise<ReleaseStore> {
  const store = await plantedStore('catalog@1');
  for (const name of names)
    for (const number of [1, 2, 3]) {
      const snapshot = { ...sampleSnapshot(number), environment: name };
      await store.createOnce(keys.snapshot(name, number), new TextEncoder().encode(JSON.stringify(snapshot)));
    }
  return store;
}

it('has every environment once, also where names begin alike', async () => {
  const names = ['pr', 'pr-1', 'pr-10', 'pr-2', 'pr0', 'pr0-1', 'pr00', 'production', 'staging'];
  expect(await listEnvironments(await storeWith(names))).toEqual(names);
});

it('takes one key of each', async () => {
  const store = await storeWith(['production', 'staging']);
  const taken: string[] = [];
  const reader: ReleaseReader = {
    ...store,
    async *list(prefix, options) {
      for await (const found of store.list(prefix, options)) {
        taken.push(found.key);
        yield found;
      }
    },
  };
  await listEnvironments(reader);
  expect(taken).toEqual([keys.snapshot('production', 1), keys.snapshot('staging', 1)]);
});

it('is empty for an empty store', async () => {
  expect(await listEnvironments(await plantedStore())).toEqual([]);
});
