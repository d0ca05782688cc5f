import { readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { claimRelease } from '../release/claim-release.js';
import type { EnvironmentSnapshot } from '../environment/snapshot.js';
import { sampleSnapshot } from '../fixtures/planted-log.js';
import { contentOf, plantReleases, release } from '../fixtures/planted-release.js';
import { temporaryFolder } from '../fixtures/sample-build.js';
import { openFolderStore } from '../store/folder-store.js';
import { keys } from '../store/keys.js';
import type { ReleaseStore } from '../store/release-store.js';
import { collectGarbage, type GarbageOptions } from './collect.js';

const DAY = 86_400_000;
const NOW = new Date('2026-06-01T00:00:00Z');
const daysAgo = (days: number) => new Date(NOW.getTime() - days * DAY);
const rules: GarbageOptions = { retention: 10 * DAY, keepSnapshots: 2, grace: DAY, now: () => NOW };

/** A store whose objects are as old as they are said to be. */
function agedStore() {
  const folder = temporaryFolder();
  const store = openFolderStore(folder);
  const age = (days: number) => {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
      if (entry.isFile()) utimesSync(join(entry.parentPath, entry.name), daysAgo(days), daysAgo(days));
  };
  const write = (key: string, content: string) => store.createOnce(key, Buffer.from(content));
  /** Releases with two files each, of 10 bytes together. */
  const releases = async (...names: string[]) => {
    await plantReleases(store, ...names);
    for (const { app, version } of names.map(release)) {
      await write(keys.file(app, version, 'entry.js'), '1234567');
      await write(keys.file(app, version, 'static/entry.js.br'), '123');
    }
  };
  /** A log: how many days ago which release of catalog became live, and what else there is to say. */
  const log = async (environment: string, ...entries: [number, string, Partial<EnvironmentSnapshot>?][]) => {
    for (const [place, [days, version, more]] of entries.entries()) {
      const number = place + 1;
      const apps = { catalog: { version, since: number } };
      const snapshot = {
        ...sampleSnapshot(number),
        environment,
        at: daysAgo(days).toISOString(),
        apps,
        ...more,
      };
      await write(keys.snapshot(environment, number), JSON.stringify(snapshot));
    }
  };
  const collect = (options: Partial<GarbageOptions> = {}) => collectGarbage(store, { ...rules, ...options });
  const deletedBy = async (options?: Partial<GarbageOptions>) =>
    (await collect(options)).deleted.map(({ version }) => version);
  return { store, age, write, releases, log, collect, deletedBy, content: () => contentOf(store) };
}

it('deletes what no snapshot needs, says what and how many bytes, and nothing the second time', async () => {
  const { age, releases, log, collect, content } = agedStore();
  await releases('catalog@1', 'catalog@2', 'shell@1');
  await log('production', [50, '2']);
  age(40);
  const before = await content();
  expect(await collect()).toEqual({
    deleted: [
      { app: 'catalog', version: '1', files: 2, bytes: 10 },
      { app: 'shell', version: '1', files: 2, bytes: 10 },
    ],
    ...{ incomplete: [], kept: 1, files: 4, bytes: 20 },
  });
  const left = Object.entries(before).filter(([key]) => !/catalog\/1|shell/.test(key));
  expect(await content()).toEqual(Object.fromEntries(left));
  expect(await collect()).toMatchObject({ deleted: [], kept: 1, files: 0, bytes: 0 });
});

it('changes nothing in a dry run, and says the same', async () => {
  const { age, write, releases, log, collect, content } = agedStore();
  await releases('catalog@1', 'catalog@2', 'catalog@3');
  await write(keys.file('catalog', '4', 'a.js'), 'cut off');
  await write(keys.lease('catalog', '1', 'old'), '');
  await log('production', [50, '2']);
  await log('pr-1', [50, '3', { expires: daysAgo(30).toISOString() }]);
  age(40);
  const before = await content();
  const said = await collect({ dryRun: true });
  expect(await content()).toEqual(before);
  expect(said.deleted).toHaveLength(2);
  expect(said.incomplete).toHaveLength(1);
  expect(await collect()).toEqual(said);
});

it('reads no snapshot twice, however much there is to delete', async () => {
  const folder = temporaryFolder();
  const store = openFolderStore(folder);
  const doomed = Array.from({ length: 250 }, (_, version) => `catalog@${version}`);
  await plantReleases(store, ...doomed, 'catalog@live');
  const snapshot = { ...sampleSnapshot(1), apps: { catalog: { version: 'live', since: 1 } } };
  await store.createOnce(keys.snapshot(snapshot.environment, 1), Buffer.from(JSON.stringify(snapshot)));
  const read: string[] = [];
  const watched: ReleaseStore = {
    ...store,
    get: (key, options) => (read.push(key), store.get(key, options)),
  };
  const { deleted } = await collectGarbage(watched, { ...rules, now: () => new Date(Date.now() + 2 * DAY) });
  expect(deleted).toHaveLength(250);
  expect(read.filter(key => key.startsWith('environments/'))).toEqual([
    keys.snapshot(snapshot.environment, 1),
  ]);
});

describe('keeps', () => {
  it('the newest snapshots, however old, and no more of the old ones', async () => {
    const { age, releases, log, deletedBy } = agedStore();
    await releases('catalog@1', 'catalog@2', 'catalog@3', 'catalog@4');
    await log('production', [50, '1'], [49, '2'], [48, '3'], [47, '4']);
    age(50);
    expect(await deletedBy({ keepSnapshots: 3 })).toEqual(['1']);
    expect(await deletedBy()).toEqual(['2']);
    expect(await deletedBy({ keepSnapshots: 0 })).toEqual([]);
  });

  it('what a rollback brings back, however long the app has been as it is', async () => {
    const { age, releases, log, deletedBy } = agedStore();
    await releases('catalog@1', 'catalog@2', 'catalog@3', 'shell@8', 'shell@9');
    const apps = (since: number) => ({ catalog: { version: '3', since: 3 }, shell: { version: '9', since } });
    await log(
      'production',
      [90, '1'],
      [80, '2'],
      [70, '3'],
      [3, '3', { apps: apps(4) }],
      [2, '3', { apps: apps(4) }],
    );
    age(50);
    expect(await deletedBy({ retention: DAY, keepSnapshots: 1 })).toEqual(['1', '8']);
  });

  it('what was live at some time within the retention: a snapshot is until the next one', async () => {
    const { age, releases, log, deletedBy } = agedStore();
    await releases('catalog@1', 'catalog@2', 'catalog@3', 'catalog@4', 'catalog@5');
    await log('production', [50, '1'], [40, '2'], [9, '3'], [8, '4'], [7, '5']);
    age(50);
    expect(await deletedBy({ keepSnapshots: 1 })).toEqual(['1']);
  });

  it('what was live until the very beginning of the retention', async () => {
    const { age, releases, log, deletedBy } = agedStore();
    await releases('catalog@1', 'catalog@2', 'catalog@3');
    await log('production', [50, '1'], [10, '2'], [9, '3']);
    age(50);
    expect(await deletedBy({ keepSnapshots: 1 })).toEqual([]);
    expect(await deletedBy({ keepSnapshots: 1, retention: 10 * DAY - 1 })).toEqual(['1']);
  });

  it('the releases of canaries, and of every environment', async () => {
    const { age, releases, log, deletedBy } = agedStore();
    await releases('catalog@1', 'catalog@2', 'catalog@3', 'catalog@4');
    const canaries = { try: { apps: { catalog: '2' }, share: 5, since: 1 } };
    await log('production', [50, '1', { canaries }]);
    await log('staging', [50, '3']);
    age(50);
    expect(await deletedBy()).toEqual(['4']);
  });

  it('what is younger than the grace', async () => {
    const { age, releases, deletedBy } = agedStore();
    await releases('catalog@1');
    age(0.9);
    expect(await deletedBy()).toEqual([]);
    age(1.1);
    expect(await deletedBy()).toEqual(['1']);
  });

  it('what somebody has just claimed', async () => {
    const { store, age, releases, deletedBy } = agedStore();
    await releases('catalog@1', 'catalog@2');
    age(50);
    await claimRelease(store, release('catalog@1'));
    expect(await deletedBy({ now: () => new Date() })).toEqual(['2']);
  });

  it('everything when the clock runs behind', async () => {
    const { age, write, releases, log, collect, content } = agedStore();
    await releases('catalog@1', 'catalog@2');
    await log('production', [50, '2']);
    await log('pr-1', [50, '1', { expires: daysAgo(30).toISOString() }]);
    await write(keys.file('catalog', '3', 'a.js'), 'cut off');
    await write(keys.lease('catalog', '1', 'old'), '');
    age(40);
    const before = await content();
    await collect({ now: () => daysAgo(1000) });
    expect(await content()).toEqual(before);
  });
});

describe('a preview', () => {
  const ended = { expires: daysAgo(2).toISOString() };

  it('that has ended needs nothing, and its log stays', async () => {
    const { age, releases, log, collect, content } = agedStore();
    await releases('catalog@1', 'catalog@2');
    await log('pr-1', [5, '1', { expires: daysAgo(-5).toISOString() }], [4, '2', ended]);
    age(50);
    expect((await collect()).deleted).toHaveLength(2);
    expect(Object.keys(await content())).toEqual([keys.snapshot('pr-1', 1), keys.snapshot('pr-1', 2)]);
  });

  it('that has expired within the grace keeps everything', async () => {
    const { age, releases, log, collect } = agedStore();
    await releases('catalog@1');
    await log('pr-1', [5, '1', { expires: daysAgo(0.9).toISOString() }]);
    age(50);
    expect(await collect()).toMatchObject({ deleted: [], kept: 1 });
  });

  it('that was renewed keeps everything', async () => {
    const { age, releases, log, collect } = agedStore();
    await releases('catalog@1');
    await log('pr-1', [5, '1', ended], [4, '1', { expires: daysAgo(-5).toISOString() }]);
    age(50);
    expect(await collect()).toMatchObject({ deleted: [], kept: 1 });
  });

  it('whose expiry nobody can read keeps everything', async () => {
    const { age, releases, log, collect } = agedStore();
    await releases('catalog@1');
    await log('pr-1', [5, '1', { expires: 'some day' }]);
    age(50);
    expect(await collect()).toMatchObject({ deleted: [], kept: 1 });
  });
});

describe('uploads without a record', () => {
  it('are deleted when they are old, and told apart', async () => {
    const { age, write, collect, content } = agedStore();
    await write(keys.file('catalog', '1', 'a.js'), 'abc');
    await write(keys.file('catalog', '1', 'b/c.js'), 'abcd');
    age(2);
    expect(await collect()).toMatchObject({
      deleted: [],
      incomplete: [{ app: 'catalog', version: '1', files: 2, bytes: 7 }],
      ...{ kept: 0, files: 2, bytes: 7 },
    });
    expect(await content()).toEqual({});
  });

  it('are left alone while they go on', async () => {
    const { age, write, collect } = agedStore();
    await write(keys.file('catalog', '1', 'a.js'), 'abc');
    age(50);
    await write(keys.lease('catalog', '1', 'publisher'), '');
    expect(await collect({ now: () => new Date() })).toMatchObject({ incomplete: [] });
  });
});

it('clears away what deploys and a gc that was cut off have left', async () => {
  const { age, write, releases, log, collect, content } = agedStore();
  await releases('catalog@1', 'catalog@2');
  await log('production', [50, '1']);
  for (const version of ['1', '2', '3']) {
    await write(keys.lease('catalog', version, 'old'), '');
    await write(keys.tombstone('catalog', version, 'some-gc'), '');
  }
  age(50);
  await write(keys.lease('catalog', '1', 'new'), '');
  await write(keys.tombstone('catalog', '1', 'other-gc'), '');
  await collect({ now: () => new Date() });
  expect(Object.keys(await content())).toEqual([
    'deleting/catalog/1/other-gc',
    'environments/production/log/0000000001.json',
    'index/catalog/1.json',
    'leases/catalog/1/new',
    'releases/catalog/1/entry.js',
    'releases/catalog/1/static/entry.js.br',
  ]);
});

it('deletes nothing when a log cannot be read', async () => {
  const { age, write, releases, collect, content } = agedStore();
  await releases('catalog@1');
  await write(keys.snapshot('production', 1), '{ "format": 1, "envi');
  age(50);
  const before = await content();
  await expect(collect()).rejects.toMatchObject({
    code: 'STORE_CORRUPT',
    message: expect.stringContaining('environments/production/log/0000000001.json'),
  });
  expect(await content()).toEqual(before);
});

it('takes its tombstones away when the store fails meanwhile', async () => {
  const { store, age, releases, content } = agedStore();
  await releases('catalog@1', 'catalog@2');
  age(50);
  const failing = {
    ...store,
    async delete(key: string) {
      if (key.startsWith('releases/')) throw new Error('out of order');
      await store.delete(key);
    },
  };
  await expect(collectGarbage(failing, rules)).rejects.toThrow('out of order');
  expect(Object.keys(await content()).filter(key => key.startsWith('deleting/'))).toEqual([]);
});

it('deletes hundreds of releases', async () => {
  const { store, age, log, collect } = agedStore();
  const names = Array.from({ length: 250 }, (_, number) => `catalog@${number}`);
  await plantReleases(store, ...names);
  await log('production', [50, '7']);
  age(50);
  const { deleted, kept } = await collect();
  expect([deleted.length, kept]).toEqual([249, 1]);
});
