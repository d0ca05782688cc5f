import { RECORD, plantedStore, release } from '../fixtures/planted-release.js';
import { deploy } from './deploy.js';
import { parseSnapshotRef, readSnapshotRef } from './snapshot-ref.js';

async function live() {
  const store = await plantedStore('catalog@1', 'catalog@2');
  for (const [environment, name] of [
    ['production', 'catalog@1'],
    ['production', 'catalog@2'],
    ['staging', 'catalog@1'],
  ] as const)
    await deploy(store, { environment, releases: [release(name)], ...RECORD });
  return store;
}

it('is an environment, with a number or without', () => {
  expect(parseSnapshotRef('production@12')).toEqual({ environment: 'production', number: 12 });
  expect(parseSnapshotRef('pr-42')).toEqual({ environment: 'pr-42' });
});

it.each(['', '@3', 'production@', 'production@x', 'production@-1', 'production@1.5', 'a@1@2', '../x@1'])(
  'is not %j',
  text => {
    expect(() => parseSnapshotRef(text)).toThrow(expect.objectContaining({ code: 'NAME_INVALID' }));
  },
);

it('reads that snapshot, without a number the newest', async () => {
  const store = await live();
  expect(await readSnapshotRef(store, 'production@1')).toMatchObject({
    number: 1,
    apps: { catalog: { version: '1' } },
  });
  expect(await readSnapshotRef(store, 'production')).toMatchObject({
    number: 2,
    apps: { catalog: { version: '2' } },
  });
});

it('says which environments and snapshots there are', async () => {
  const store = await live();
  await expect(readSnapshotRef(store, 'prod@1')).rejects.toMatchObject({
    code: 'ENVIRONMENT_UNKNOWN',
    message: `There is no environment "prod" in ${store.place}. There are: production, staging. The first deploy to an environment makes it.`,
  });
  await expect(readSnapshotRef(store, 'production@3')).rejects.toMatchObject({
    code: 'SNAPSHOT_UNKNOWN',
    message:
      'There is no production@3: the snapshots of "production" are 1 to 2. Look at them: weft history production',
  });
  await expect(readSnapshotRef(store, 'staging@0')).rejects.toMatchObject({ code: 'NAME_INVALID' });
  await expect(readSnapshotRef(store, 'staging@7')).rejects.toThrow('are 1 only');
});
