import { deployedStore } from '../fixtures/deployed-store.js';
import { readEnvironment } from '../environment/read-environment.js';
import { openFolderStore } from './folder-store.js';
import { keys } from './keys.js';
import { createPinnedReader } from './pinned-reader.js';

async function storeWithThree() {
  const { folder, deploy } = deployedStore();
  for (const version of ['1.0.0', '2.0.0', '3.0.0']) await deploy('production', { name: 'shell', version });
  await deploy('staging', { name: 'shell' });
  return openFolderStore(folder);
}

it('ends the log of an environment at a number, whoever reads it', async () => {
  const reader = createPinnedReader(await storeWithThree(), 'production', 2);
  expect((await readEnvironment(reader, 'production')).number).toBe(2);
  const listed: string[] = [];
  for await (const { key } of reader.list(keys.log('production'))) listed.push(key);
  expect(listed).toEqual([keys.snapshot('production', 1), keys.snapshot('production', 2)]);
  await expect(reader.get(keys.snapshot('production', 3))).resolves.toBeUndefined();
});

it('leaves everything else as it is', async () => {
  const store = await storeWithThree();
  const reader = createPinnedReader(store, 'production', 1);
  expect((await readEnvironment(reader, 'staging')).number).toBe(1);
  expect(reader.place).toBe(store.place);
});
