import { temporaryFolder } from '../fixtures/sample-build.js';
import { openFolderStore } from '../store/folder-store.js';
import { holdRelease, LEASE_MS } from './lease.js';

const release = { app: 'catalog', version: '1.0.0' };

async function countLeases(store: ReturnType<typeof openFolderStore>) {
  let count = 0;
  for await (const { key } of store.list('leases/catalog/1.0.0/')) count += key.length > 0 ? 1 : 0;
  return count;
}

afterEach(() => jest.restoreAllMocks());

describe('holding a release', () => {
  it('takes another lease before the last one is too old, and no sooner', async () => {
    const clock = jest.spyOn(Date, 'now').mockReturnValue(1_000_000_000);
    const store = openFolderStore(temporaryFolder());
    const renew = await holdRelease(store, release);
    await renew();
    clock.mockReturnValue(1_000_000_000 + LEASE_MS / 2 - 1);
    await renew();
    expect(await countLeases(store)).toBe(1);
    clock.mockReturnValue(1_000_000_000 + LEASE_MS / 2);
    await renew();
    expect(await countLeases(store)).toBe(2);
  });

  it('takes another lease when the clock has gone backwards', async () => {
    const clock = jest.spyOn(Date, 'now').mockReturnValue(1_000_000_000);
    const store = openFolderStore(temporaryFolder());
    const renew = await holdRelease(store, release);
    clock.mockReturnValue(999_999_999);
    await renew();
    expect(await countLeases(store)).toBe(2);
  });

  it('ends when gc has begun to delete it meanwhile', async () => {
    const clock = jest.spyOn(Date, 'now').mockReturnValue(1_000_000_000);
    const store = openFolderStore(temporaryFolder());
    const renew = await holdRelease(store, release);
    await store.createOnce('deleting/catalog/1.0.0/some-gc', new Uint8Array());
    clock.mockReturnValue(1_000_000_000 + LEASE_MS);
    await expect(renew()).rejects.toMatchObject({ code: 'RELEASE_BEING_DELETED' });
  });
});
