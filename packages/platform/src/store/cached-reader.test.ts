import { readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '../fixtures/sample-build.js';
import { createCachedReader } from './cached-reader.js';
import { openFolderStore } from './folder-store.js';
import type { ReleaseReader } from './release-store.js';

const bytes = (text: string) => Buffer.from(text);

/** A store that counts what is read, and can be taken away; and a cache before it. */
async function setUp(...held: string[]) {
  const folder = join(temporaryFolder(), 'origin');
  const store = openFolderStore(folder);
  for (const key of held) await store.createOnce(key, bytes(key));
  const asked: string[] = [];
  const get: ReleaseReader['get'] = (key, options) => (asked.push(key), store.get(key, options));
  const cacheFolder = join(temporaryFolder(), 'cache');
  const cache = openFolderStore(cacheFolder);
  const reader = createCachedReader({ ...store, get }, cache);
  return { store, reader, asked, cache, cacheFolder, takeAway: () => rename(folder, `${folder}-away`) };
}

const keysOf = async (...[reader, ...question]: [ReleaseReader, ...Parameters<ReleaseReader['list']>]) => {
  const found = [];
  for await (const { key } of reader.list(...question)) found.push(key);
  return found;
};

describe('get', () => {
  it('asks the store once, then the cache', async () => {
    const { reader, asked, cache } = await setUp('a');
    for (let turn = 0; turn < 3; turn++) expect(await reader.get('a')).toEqual(bytes('a'));
    expect(asked).toEqual(['a']);
    expect(await cache.get('a')).toEqual(bytes('a'));
  });

  it('asks the store once for many who ask at once', async () => {
    const { reader, asked } = await setUp('a', 'b');
    const keys = Array.from({ length: 50 }, (_, index) => (index % 2 ? 'a' : 'b'));
    const found = await Promise.all(keys.map(key => reader.get(key)));
    expect(found).toEqual(keys.map(bytes));
    expect(asked.sort()).toEqual(['a', 'b']);
  });

  it('asks again for what is missing', async () => {
    const { reader, store } = await setUp();
    expect(await reader.get('later')).toBeUndefined();
    await store.createOnce('later', bytes('now'));
    expect(await reader.get('later')).toEqual(bytes('now'));
  });

  it('goes on without the store, with what was read; the rest is unreachable', async () => {
    const { reader, takeAway } = await setUp('a', 'b');
    await reader.get('a');
    await takeAway();
    expect(await reader.get('a')).toEqual(bytes('a'));
    await expect(reader.get('b')).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
  });

  it('goes on without the cache', async () => {
    const { reader, asked, cacheFolder } = await setUp('a');
    await rename(cacheFolder, `${cacheFolder}-away`);
    for (let turn = 0; turn < 2; turn++) expect(await reader.get('a')).toEqual(bytes('a'));
    expect(asked).toEqual(['a', 'a']);
  });

  it('lets one who asks give up; the others, and the cache, still get it', async () => {
    const { reader, asked, cache } = await setUp('a');
    const stop = new AbortController();
    const given = reader.get('a', { signal: stop.signal });
    const wanted = reader.get('a');
    stop.abort(new Error('no longer wanted'));
    await expect(given).rejects.toThrow('no longer wanted');
    expect(await wanted).toEqual(bytes('a'));
    expect(await cache.get('a')).toEqual(bytes('a'));
    await expect(reader.get('a', { signal: stop.signal })).rejects.toThrow('no longer wanted');
    expect(asked).toEqual(['a']);
  });
});

describe('list', () => {
  it('is that of the store', async () => {
    const { reader, store } = await setUp('log/1');
    await reader.get('log/1');
    await store.createOnce('log/2', bytes('2'));
    expect(await keysOf(reader, 'log/')).toEqual(['log/1', 'log/2']);
    expect(await keysOf(reader, 'log/', { after: 'log/1' })).toEqual(['log/2']);
  });

  it('is what was read, without the store', async () => {
    const { reader, takeAway } = await setUp('log/1', 'log/2', 'log/3');
    await reader.get('log/1');
    await reader.get('log/2');
    await takeAway();
    expect(await keysOf(reader, 'log/')).toEqual(['log/1', 'log/2']);
    expect(await keysOf(reader, 'log/', { after: 'log/1' })).toEqual(['log/2']);
  });

  it('fails without the store when nothing was read', async () => {
    const { reader, takeAway } = await setUp('log/1');
    await takeAway();
    await expect(keysOf(reader, 'log/')).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
  });

  it('goes on from where the store failed', async () => {
    const { reader, takeAway } = await setUp('log/1/a', 'log/2/a', 'log/3/a');
    for (const key of ['log/1/a', 'log/2/a']) await reader.get(key);
    const listing = reader.list('log/')[Symbol.asyncIterator]();
    expect((await listing.next()).value).toMatchObject({ key: 'log/1/a' });
    await takeAway();
    const rest = [];
    for (let next = await listing.next(); !next.done; next = await listing.next()) rest.push(next.value.key);
    expect(rest).toEqual(['log/2/a']);
  });

  it('does not hide what is no outage', async () => {
    const { reader, cacheFolder } = await setUp('a');
    await expect(keysOf(reader, '../')).rejects.toMatchObject({ code: 'NAME_INVALID' });
    expect(await readdir(cacheFolder)).toEqual([]);
  });
});
