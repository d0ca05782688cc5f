import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../fixtures/sample-build.js';
import { openFolderStore } from '../store/folder-store.js';
import { listReleases } from './list-releases.js';

async function storeWith(records: Record<string, string>) {
  const folder = temporaryFolder();
  const store = openFolderStore(folder);
  for (const [key, time] of Object.entries(records)) {
    await store.createOnce(key, Buffer.from('{}'));
    utimesSync(join(folder, key), new Date(time), new Date(time));
  }
  return store;
}

const records = {
  'index/catalog/1.0.0-aa.json': '2026-01-02T00:00:00Z',
  'index/catalog/1.1.0-bb.json': '2026-01-04T00:00:00Z',
  'index/catalog-next/1.0.0-cc.json': '2026-01-03T00:00:00Z',
  'index/shell/1.0.0-dd.json': '2026-01-01T00:00:00Z',
  'releases/shell/9.0.0-ee/index.html': '2026-01-05T00:00:00Z',
};

it('lists what is visible, the newest first', async () => {
  expect(await listReleases(await storeWith(records))).toEqual([
    { app: 'catalog', version: '1.1.0-bb', modified: new Date('2026-01-04T00:00:00Z') },
    { app: 'catalog-next', version: '1.0.0-cc', modified: new Date('2026-01-03T00:00:00Z') },
    { app: 'catalog', version: '1.0.0-aa', modified: new Date('2026-01-02T00:00:00Z') },
    { app: 'shell', version: '1.0.0-dd', modified: new Date('2026-01-01T00:00:00Z') },
  ]);
});

it('lists those of one app, and of no other that begins like it', async () => {
  const versions = (await listReleases(await storeWith(records), 'catalog')).map(({ version }) => version);
  expect(versions).toEqual(['1.1.0-bb', '1.0.0-aa']);
});

it('lists nothing of an empty store or an unknown app, and refuses a name that is none', async () => {
  const store = openFolderStore(temporaryFolder());
  expect(await listReleases(store)).toEqual([]);
  expect(await listReleases(store, 'unknown')).toEqual([]);
  await expect(listReleases(store, '../x')).rejects.toMatchObject({ code: 'NAME_INVALID' });
});
