import { buildFolder } from '../fixtures/release-build.js';
import { temporaryFolder } from '../fixtures/sample-build.js';
import { openFolderStore } from '../store/folder-store.js';
import { claimRelease } from './claim-release.js';
import { publishRelease } from './publish-release.js';
import { readBuild } from './read-build.js';

async function storeWithRelease() {
  const store = openFolderStore(temporaryFolder());
  const { release } = await publishRelease(store, await readBuild(buildFolder({ name: 'catalog' })));
  const leases = async () => {
    const found: string[] = [];
    for await (const { key } of store.list('leases/')) found.push(key);
    return found;
  };
  return { store, release, leases };
}

it('gives what the release consists of, and leaves a lease of its own', async () => {
  const { store, release, leases } = await storeWithRelease();
  const before = await leases();
  expect(await claimRelease(store, release)).toEqual(release);
  expect(await claimRelease(store, release)).toEqual(release);
  const after = await leases();
  expect(after).toHaveLength(before.length + 2);
  for (const key of after) expect(key).toMatch(`leases/catalog/${release.version}/`);
});

it('refuses a release that gc is deleting, with the way out', async () => {
  const { store, release } = await storeWithRelease();
  await store.createOnce(`deleting/catalog/${release.version}/some-gc`, Buffer.from('x'));
  await expect(claimRelease(store, release)).rejects.toMatchObject({
    code: 'RELEASE_BEING_DELETED',
    message: expect.stringMatching(
      /^Release catalog@\S+ is being deleted by "weft gc" since \d{4}-.*Repeat this when .*if it was cut off, run "weft gc" again/,
    ),
  });
});

it('does not mind the deletion of a release whose version only begins like its own', async () => {
  const { store, release } = await storeWithRelease();
  await store.createOnce(`deleting/catalog/${release.version}0/some-gc`, Buffer.from('x'));
  await expect(claimRelease(store, release)).resolves.toEqual(release);
});

it('refuses a release that there is not, and names that are none', async () => {
  const { store } = await storeWithRelease();
  await expect(claimRelease(store, { app: 'catalog', version: '9.9.9' })).rejects.toMatchObject({
    code: 'RELEASE_UNKNOWN',
  });
  await expect(claimRelease(store, { app: '..', version: '1' })).rejects.toMatchObject({
    code: 'NAME_INVALID',
  });
});
