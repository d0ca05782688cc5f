import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildFolder, sha384 } from '../fixtures/release-build.js';
import { temporaryFolder } from '../fixtures/sample-build.js';
import { openFolderStore } from '../store/folder-store.js';
import type { ReleaseStore } from '../store/release-store.js';
import { decompress } from './compress.js';
import { publishRelease, type PublishProgress } from './publish-release.js';
import { readBuild } from './read-build.js';
import { readRelease } from './read-release.js';

const sample = (files?: Record<string, string | Buffer>, version?: string) =>
  readBuild(buildFolder({ name: 'catalog', version, files }));

async function keysIn(store: ReleaseStore, prefix: string) {
  const found: string[] = [];
  for await (const { key } of store.list(prefix)) found.push(key.slice(prefix.length));
  return found;
}

/** A store on which something happens before each write. */
const watched = (store: ReleaseStore, before: (key: string) => unknown): ReleaseStore => ({
  ...store,
  async createOnce(...args) {
    await before(args[0]);
    return store.createOnce(...args);
  },
});

it('stores every file and its precompressed forms, and a record that tells the truth', async () => {
  const folder = temporaryFolder();
  const store = openFolderStore(folder);
  const build = await sample();
  const { release, existed } = await publishRelease(store, build);

  expect(existed).toBe(false);
  expect(release).toEqual(await readRelease(store, 'catalog', build.version));
  expect(release).toMatchObject({
    format: 1,
    app: 'catalog',
    version: build.version,
    manifest: build.manifest,
  });
  expect(Object.keys(release.files)).toEqual([...build.files.keys()]);
  for (const [path, { integrity, bytes, ...forms }] of Object.entries(release.files)) {
    const stored = readFileSync(join(folder, 'releases/catalog', build.version, path));
    expect([sha384(stored), stored.byteLength]).toEqual([integrity, bytes]);
    for (const [encoding, size] of Object.entries(forms) as ['br' | 'gz', number][]) {
      const form = readFileSync(join(folder, 'releases/catalog', build.version, `${path}.${encoding}`));
      expect(form.byteLength).toBe(size);
      expect(await decompress(encoding, form, bytes)).toEqual(stored);
    }
  }
  expect(release.files['page.js']).toMatchObject({ br: expect.any(Number), gz: expect.any(Number) });
  expect(release.files['page.js.map']).toEqual({
    integrity: expect.any(String),
    bytes: expect.any(Number),
    gz: expect.any(Number),
  });
  expect(release.files['static/picture.png']).not.toHaveProperty('br');
});

it('tells how far it is, and what it wrote', async () => {
  const store = openFolderStore(temporaryFolder());
  const build = await sample();
  const progress: PublishProgress[] = [];
  const { uploaded, bytes } = await publishRelease(store, build, { onProgress: step => progress.push(step) });

  expect(progress.map(({ done }) => done)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(progress.at(-1)).toEqual({ app: 'catalog', version: build.version, done: 8, total: 8, bytes });
  const stored = [];
  for await (const object of store.list('releases/')) stored.push(object.bytes);
  expect([uploaded, bytes]).toEqual([stored.length, stored.reduce((a, b) => a + b)]);
});

it('writes nothing the second time, and gives the same release', async () => {
  const store = openFolderStore(temporaryFolder());
  const build = await sample();
  const { release } = await publishRelease(store, build);
  const written: string[] = [];
  const again = await publishRelease(
    watched(store, key => written.push(key)),
    build,
  );
  expect(again).toEqual({ release, uploaded: 0, bytes: 0, existed: true });
  expect(written).toEqual([expect.stringMatching(/^leases\//)]);
});

it('makes the release visible last', async () => {
  const store = openFolderStore(temporaryFolder());
  const written: string[] = [];
  await publishRelease(
    watched(store, key => written.push(key)),
    await sample(),
  );
  expect(written[0]).toMatch(/^leases\/catalog\//);
  expect(written.at(-1)).toMatch(/^index\/catalog\//);
  expect(written.slice(1, -1).every(key => key.startsWith('releases/catalog/'))).toBe(true);
});

it('can be cut off before any write: nothing is visible, and the repeat uploads only what is missing', async () => {
  const build = await sample();
  const all = await publishRelease(openFolderStore(temporaryFolder()), build);
  for (let cut = 0; cut < all.uploaded + 2; cut++) {
    const store = openFolderStore(temporaryFolder());
    let writes = 0;
    const failing = watched(store, () => {
      if (writes++ >= cut) throw new Error('cut off');
    });
    await expect(publishRelease(failing, build)).rejects.toThrow('cut off');
    expect(await keysIn(store, 'index/')).toEqual([]);
    const there = (await keysIn(store, 'releases/')).length;
    const { uploaded, release } = await publishRelease(store, build);
    expect([there + uploaded, release]).toEqual([all.uploaded, all.release]);
  }
});

it('gives the same to many who publish the same at once', async () => {
  const store = openFolderStore(temporaryFolder());
  const build = await sample();
  const all = await Promise.all(Array.from({ length: 5 }, () => publishRelease(store, build)));
  for (const { release } of all) expect(release).toEqual(all[0]?.release);
  expect(all.reduce((sum, { uploaded }) => sum + uploaded, 0)).toBe(
    (await keysIn(store, 'releases/')).length,
  );
});

it('takes a form that another zlib wrote for what it is', async () => {
  const store = openFolderStore(temporaryFolder());
  const build = await sample();
  const other = gzipSync(build.files.get('page.js')?.content ?? '', { level: 1 });
  await store.createOnce(`releases/catalog/${build.version}/page.js.gz`, other);
  const { release } = await publishRelease(store, build);
  expect(release.files['page.js']?.gz).toBe(other.byteLength);
});

it('leaves out a form whose name is that of a file of the build', async () => {
  const folder = temporaryFolder();
  const store = openFolderStore(folder);
  const build = await sample({ 'page.js.br': 'not brotli' });
  const { release } = await publishRelease(store, build);
  expect(release.files['page.js']).toEqual({
    integrity: expect.any(String),
    bytes: expect.any(Number),
    gz: expect.any(Number),
  });
  const stored = readFileSync(join(folder, 'releases/catalog', build.version, 'page.js.br'), 'utf8');
  expect(stored).toBe('not brotli');
  expect((await publishRelease(store, build)).existed).toBe(true);
});

it('stores empty files', async () => {
  const store = openFolderStore(temporaryFolder());
  const { release } = await publishRelease(store, await sample({ 'empty.js': '' }));
  expect(release.files['empty.js']).toEqual({ integrity: sha384(''), bytes: 0 });
});

it.each([
  ['a file', 'page.js', Buffer.from('something else')],
  ['part of a file', 'static/picture.png', Buffer.alloc(100)],
  ['a form that cannot be read', 'page.js.br', Buffer.from('no brotli')],
  ['a form of something else', 'page.js.gz', gzipSync('something else')],
  ['a form that is far too large', 'page.js.gz', gzipSync(Buffer.alloc(10_000_000))],
])('refuses a store that holds %s of another content, with the way out', async (_, path, content) => {
  const store = openFolderStore(temporaryFolder());
  const build = await sample();
  const key = `releases/catalog/${build.version}/${path}`;
  await store.createOnce(key, content);
  const error = await publishRelease(store, build).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    code: 'RELEASE_CONFLICT',
    message: expect.stringMatching(
      /with other content \(\d+ bytes\).*Raise the version in package\.json.*weft gc/,
    ),
  });
  expect((error as Error).message).toContain(`${key} in ${store.place}`);
  expect(await keysIn(store, 'index/')).toEqual([]);
});

it('sees a file that was damaged while it was written', async () => {
  const folder = temporaryFolder();
  const store = openFolderStore(folder);
  const lying: ReleaseStore = {
    ...store,
    async createOnce(key, content) {
      const part = key.endsWith('/page.css') ? content.subarray(0, 10) : content;
      return store.createOnce(key, part);
    },
  };
  await expect(publishRelease(lying, await sample())).rejects.toMatchObject({
    code: 'RELEASE_CONFLICT',
    message: expect.stringContaining('page.css'),
  });
  expect(await keysIn(store, 'index/')).toEqual([]);
});

it('refuses another release of the same version', async () => {
  const store = openFolderStore(temporaryFolder());
  const build = await sample();
  await publishRelease(store, build);
  const other = { ...(await sample({ 'page.js': 'export default 2' })), version: build.version };
  await expect(publishRelease(store, other)).rejects.toMatchObject({
    code: 'RELEASE_CONFLICT',
    message: expect.stringMatching(
      new RegExp(
        `^Release catalog@${build.version} is in .* already, with other content .*Raise the version`,
      ),
    ),
  });
});

it('brings back what a release has lost, and refuses what was damaged in it', async () => {
  const folder = temporaryFolder();
  const store = openFolderStore(folder);
  const build = await sample();
  const { release } = await publishRelease(store, build);
  const file = join(folder, 'releases/catalog', build.version, 'page.js');
  const content = readFileSync(file);

  rmSync(file, { force: true });
  rmSync(`${file}.br`, { force: true });
  expect(await publishRelease(store, build)).toMatchObject({ release, uploaded: 2, existed: false });
  expect(readFileSync(file)).toEqual(content);

  rmSync(file, { force: true });
  writeFileSync(file, 'damaged');
  await expect(publishRelease(store, build)).rejects.toMatchObject({ code: 'RELEASE_CONFLICT' });
});

it('stops when it is told to, and begins nothing', async () => {
  const store = openFolderStore(temporaryFolder());
  const build = await sample();
  const controller = new AbortController();
  const onProgress = () => controller.abort();
  await expect(publishRelease(store, build, { signal: controller.signal, onProgress })).rejects.toMatchObject(
    { name: 'AbortError' },
  );
  expect(await keysIn(store, 'index/')).toEqual([]);
  const there = await keysIn(store, 'releases/');
  expect(there.length).toBeGreaterThan(0);
  expect(await keysIn(store, 'releases/')).toEqual(there);
  expect((await publishRelease(store, build)).existed).toBe(false);
});

it('uploads nothing of a release that is being deleted', async () => {
  const store = openFolderStore(temporaryFolder());
  const build = await sample();
  await store.createOnce(`deleting/catalog/${build.version}/some-gc`, Buffer.from('x'));
  await expect(publishRelease(store, build)).rejects.toMatchObject({ code: 'RELEASE_BEING_DELETED' });
  expect(await keysIn(store, 'releases/')).toEqual([]);
});
