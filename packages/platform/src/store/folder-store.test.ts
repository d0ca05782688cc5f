import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readdir, rename, rm, symlink, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { expectContent } from '../fixtures/conformance/ask-store.js';
import { temporaryFolder } from '../fixtures/sample-build.js';
import { canMount, onSmallDisk } from '../fixtures/small-disk.js';
import { describeStore } from '../fixtures/store-conformance.js';
import { startWorker } from '../fixtures/worker.js';
import { openFolderReader, openFolderStore } from './folder-store.js';
import type { ReleaseStore } from './release-store.js';

describeStore('a folder', () => temporaryFolder());

const CONTENT = Buffer.from('content');
const KB = 1024;
const onRealDisk = canMount() ? it : it.skip;

const keysOf = async (store: Pick<ReleaseStore, 'list'>) => {
  const found = [];
  for await (const { key } of store.list('')) found.push(key);
  return found;
};

/** Everything in a folder, also what a store does not show. */
const filesIn = async (folder: string) => (await readdir(folder, { recursive: true })).sort();

/** Resolves when a writer has begun with a file; rejects when none does within 20 seconds. */
async function writing(folder: string): Promise<void> {
  const place = join(folder, '.writing');
  const latest = Date.now() + 20_000;
  while (!existsSync(place) || readdirSync(place).length === 0) {
    if (Date.now() > latest) throw new Error('nobody writes');
    await new Promise(setImmediate);
  }
}

/** How many files a writer left that it had begun with. */
async function removeUnfinished(folder: string): Promise<number> {
  const names = await readdir(join(folder, '.writing'));
  for (const name of names) await rm(join(folder, '.writing', name));
  return names.length;
}

describe('a writer that is killed', () => {
  it('leaves whole files only, and can be followed by another', async () => {
    const folder = temporaryFolder();
    const store = openFolderStore(folder);
    let cutOff = 0;
    for (let round = 1; round <= 8; round++) {
      const writer = startWorker('workers/busy-writer.ts', [folder]);
      await writing(folder);
      writer.kill();
      await writer.ended;
      cutOff += await removeUnfinished(folder);
      for await (const { key, bytes } of store.list('')) {
        expect({ key, bytes }).toEqual({ key: expect.stringMatching(/^big\/\d+$/), bytes: 16_000_000 });
        await store.delete(key);
      }
      expect(await store.createOnce('big/1', CONTENT)).toBe(true);
      await store.delete('big/1');
    }
    // Else nobody was killed while writing, and this shows nothing.
    expect(cutOff).toBeGreaterThan(0);
  }, 60_000);

  it('leaves files that are removed by the next writer, once they are a day old', async () => {
    const folder = temporaryFolder({ '.writing/old': 'x', '.writing/new': 'x' });
    const old = Date.now() / 1000 - 25 * 3600;
    await utimes(join(folder, '.writing/old'), old, old);
    await openFolderStore(folder).createOnce('a', CONTENT);
    expect(await filesIn(folder)).toEqual(['.writing', '.writing/new', 'a']);
  });
});

describe('a full disk', () => {
  it('is told from a limit for the process, and nothing is left behind', async () => {
    const folder = temporaryFolder();
    const call = ['workers/one-writer.ts', [folder, 'deep/er/big', String(2000 * KB)]] as const;
    const result = await startWorker(call[0], [...call[1]], 1000).hear();
    expect(result).toEqual({
      code: 'DISK_FULL',
      message: expect.stringContaining(
        `No room in the store ${folder} for writing deep/er/big: make room there and repeat (EFBIG`,
      ),
    });
    expect(await filesIn(folder)).toEqual(['.writing']);
    expect(await startWorker(call[0], [...call[1]]).hear()).toBe(true);
  }, 20_000);

  onRealDisk('is told, nothing changes, and the same call goes well once there is room', async () => {
    const folder = temporaryFolder();
    await onSmallDisk(folder, 'size=1m', async () => {
      const store = openFolderStore(folder);
      await store.createOnce('first', Buffer.alloc(700 * KB));
      const before = await filesIn(folder);
      const write = () => store.createOnce('deep/er/second', Buffer.alloc(500 * KB, 'x'));
      await expect(write()).rejects.toMatchObject({ code: 'DISK_FULL' });
      await expect(write()).rejects.toThrow(/make room there and repeat \(ENOSPC/);
      expect(await filesIn(folder)).toEqual(before);
      await store.delete('first');
      expect(await write()).toBe(true);
      await expectContent(store, 'deep/er/second', Buffer.alloc(500 * KB, 'x'));
    });
  });

  onRealDisk('is also one that has no room for another name', async () => {
    const folder = temporaryFolder();
    await onSmallDisk(folder, 'nr_inodes=5', async remount => {
      const store = openFolderStore(folder);
      const write = () => store.createOnce('a/b/c/d', CONTENT);
      await expect(write()).rejects.toMatchObject({ code: 'DISK_FULL' });
      expect(await filesIn(folder)).toEqual(['.writing']);
      remount('nr_inodes=50');
      expect(await write()).toBe(true);
    });
  });
});

describe('a folder that cannot be written', () => {
  onRealDisk('says so and what to do, and can be read', async () => {
    const folder = temporaryFolder();
    await onSmallDisk(folder, 'size=1m', async remount => {
      const store = openFolderStore(folder);
      await store.createOnce('a', CONTENT);
      remount('ro');
      for (const call of [() => store.createOnce('b', CONTENT), () => store.delete('a')]) {
        await expect(call()).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
        await expect(call()).rejects.toThrow(/give this user the right, or choose another folder \(EROFS/);
      }
      expect(await store.createOnce('a', CONTENT)).toBe(false);
      expect(await store.get('a')).toEqual(CONTENT);
      remount('rw');
    });
  });

  it('says so when it is opened', () => {
    const folder = temporaryFolder({ file: '' });
    const open = () => openFolderStore(join(folder, 'file/store'));
    expect(open).toThrow(expect.objectContaining({ code: 'STORE_UNREACHABLE' }));
    expect(open).toThrow(`The store ${folder}/file/store failed at making the folder`);
  });
});

describe('a folder that is gone', () => {
  it('is an outage, not an empty store; and none is made in its place', async () => {
    const folder = join(temporaryFolder(), 'store');
    const store = openFolderStore(folder);
    await store.createOnce('a/b', CONTENT);
    await rename(folder, `${folder}-away`);
    const outage = { code: 'STORE_UNREACHABLE' };
    await expect(store.get('a/b')).rejects.toMatchObject(outage);
    await expect(store.createOnce('c', CONTENT)).rejects.toMatchObject(outage);
    await expect(store.delete('a/b')).rejects.toMatchObject(outage);
    await expect(keysOf(store)).rejects.toMatchObject(outage);
    await rename(`${folder}-away`, folder);
    expect(await keysOf(store)).toEqual(['a/b']);
  });

  it('is noticed in the middle of a list', async () => {
    const folder = join(temporaryFolder({ 'store/a/1': '', 'store/b/1': '' }), 'store');
    const listing = openFolderReader(folder).list('')[Symbol.asyncIterator]();
    expect((await listing.next()).value).toMatchObject({ key: 'a/1' });
    await rename(folder, `${folder}-away`);
    await expect(listing.next()).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
  });
});

describe('what else may be in the folder', () => {
  it('may vanish while it is listed', async () => {
    const folder = temporaryFolder({ 'a/1': '', 'a/2': '', 'b/1': '', 'c/1': '' });
    const store = openFolderStore(folder);
    const found = [];
    for await (const { key } of store.list('')) {
      found.push(key);
      for (const gone of ['a/2', 'b/1']) await store.delete(gone);
    }
    expect(found).toEqual(['a/1', 'c/1']);
  });

  it('is not shown when it is no file', async () => {
    const folder = temporaryFolder({ 'a/file': '' });
    await mkdir(join(folder, 'a/empty'));
    await symlink('file', join(folder, 'a/link'));
    expect(await keysOf(openFolderStore(folder))).toEqual(['a/file']);
  });

  it('may be in the way of a key', async () => {
    const store = openFolderStore(temporaryFolder({ 'a/file': '' }));
    for (const key of ['a', 'a/file/below'])
      await expect(store.createOnce(key, CONTENT)).rejects.toMatchObject({ code: 'NAME_INVALID' });
    expect(await keysOf(store)).toEqual(['a/file']);
  });

  it('is cleared of the folders that the last key is deleted from', async () => {
    const folder = temporaryFolder();
    const store = openFolderStore(folder);
    await store.createOnce('a/b/c/1', CONTENT);
    await store.createOnce('a/2', CONTENT);
    await store.delete('a/b/c/1');
    expect(await filesIn(folder)).toEqual(['.writing', 'a', 'a/2']);
  });
});
