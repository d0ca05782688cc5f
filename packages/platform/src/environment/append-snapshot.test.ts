import { RECORD, contentOf, plantedStore, release } from '../fixtures/planted-release.js';
import { keys } from '../store/keys.js';
import type { ReleaseStore } from '../store/release-store.js';
import { deploy } from './deploy.js';
import { latestSnapshot, readSnapshot } from './read-log.js';

const environment = 'production';
const on = (name: string) => ({ environment, releases: [release(name)], ...RECORD });

/** A store that somebody else changes just before each attempt to write into its log, for so many times. */
function rivalled(
  store: ReleaseStore,
  rival: (attempt: number) => Promise<unknown>,
  times: number,
): ReleaseStore {
  let attempt = 0;
  return {
    ...store,
    async createOnce(key, content, options) {
      if (key.startsWith(keys.log(environment)) && attempt < times) await rival(++attempt);
      return store.createOnce(key, content, options);
    },
  };
}

it('takes the next number when others were faster, on top of what they did', async () => {
  const store = await plantedStore('catalog@1', ...[1, 2, 3].map(number => `shell@${number}`));
  const rivals = rivalled(store, attempt => deploy(store, on(`shell@${attempt}`)), 3);
  const last = await deploy(rivals, on('catalog@1'));
  expect(last).toMatchObject({
    number: 4,
    apps: { shell: { version: '3', since: 3 }, catalog: { version: '1', since: 4 } },
    change: { difference: { apps: { catalog: { to: '1' } } } },
  });
});

it('is checked again when others were faster', async () => {
  const store = await plantedStore('catalog@1');
  const rivals = rivalled(store, () => deploy(store, on('catalog@1')), 1);
  await expect(deploy(rivals, on('catalog@1'))).rejects.toMatchObject({
    code: 'NOTHING_TO_DO',
    message: expect.stringMatching(
      /^There is nothing to do: "production" is already like that, since production@1 of .* by anna\.$/,
    ),
  });
});

it('knows its own entry when the answer of the store was lost', async () => {
  const store = await plantedStore('catalog@1');
  const forgetful: ReleaseStore = {
    ...store,
    createOnce: async (...object) =>
      (await store.createOnce(...object)) && !object[0].startsWith(keys.log(environment)),
  };
  expect(await deploy(forgetful, on('catalog@1'))).toMatchObject({ number: 1 });
  expect(await readSnapshot(store, environment, 2)).toBeUndefined();
});

it('claims a release once, however often it has to try', async () => {
  const store = await plantedStore('catalog@1', ...[1, 2, 3, 4].map(number => `shell@${number}`));
  await deploy(
    rivalled(store, attempt => deploy(store, on(`shell@${attempt}`)), 4),
    on('catalog@1'),
  );
  const leases = Object.keys(await contentOf(store)).filter(key =>
    key.startsWith(keys.leases('catalog', '1')),
  );
  expect(leases).toHaveLength(1);
});

it('writes nothing that could not be read again', async () => {
  const store = await plantedStore('catalog@1');
  const why = undefined as unknown as string;
  await expect(deploy(store, { ...on('catalog@1'), why })).rejects.toThrow('snapshot.why should be a string');
  expect(await latestSnapshot(store, environment)).toBeUndefined();
});

it('gives up when others are always faster', async () => {
  const store = await plantedStore(
    'catalog@1',
    ...Array.from({ length: 1000 }, (_, index) => `shell@${index + 1}`),
  );
  const rivals = rivalled(store, attempt => deploy(store, on(`shell@${attempt}`)), 1000);
  await expect(deploy(rivals, { ...on('catalog@1'), patience: 50 })).rejects.toMatchObject({
    code: 'STORE_CONTENDED',
    message: expect.stringMatching(
      /^Others changed "production" all the time for 0\.05 s, last anna with production@\d+\. .* Try again\.$/,
    ),
  });
  expect((await latestSnapshot(store, environment))?.apps.catalog).toBeUndefined();
});

it('stops when it is told to, before it writes and while it waits', async () => {
  const store = await plantedStore('catalog@1', 'shell@1');
  await expect(deploy(store, { ...on('catalog@1'), signal: AbortSignal.abort() })).rejects.toThrow('aborted');
  const stop = new AbortController();
  const rivals = rivalled(
    store,
    async () => {
      await deploy(store, on('shell@1'));
      stop.abort();
    },
    1,
  );
  await expect(deploy(rivals, { ...on('catalog@1'), signal: stop.signal })).rejects.toThrow('aborted');
  expect(await latestSnapshot(store, environment)).toMatchObject({
    number: 1,
    apps: { shell: { version: '1' } },
  });
});
