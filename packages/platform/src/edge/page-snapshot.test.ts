import { ask, PAGE } from '../fixtures/ask.js';
import { deployedStore } from '../fixtures/deployed-store.js';
import { pageSnapshotIn } from '../fixtures/page-snapshot-in.js';
import { serveEdge, type ServedEdge } from './serve-edge.js';

const store = deployedStore();
let edge: ServedEdge;

const snapshotOf = async (path: string) =>
  pageSnapshotIn((await ask(edge.origin, path, { accept: PAGE })).text);
const page = (name: string) => ({ path: `/${name}`, module: './Page', title: name });
const shown = (remotes: string[]) => ({ './Page': { js: ['page.js'], css: ['page.css'], remotes } });

beforeAll(async () => {
  const modules = { './Button': { js: ['page.js'] } };
  await store.deploy(
    'production',
    { name: 'shell', page: null },
    { name: 'library', page: null, modules },
    { name: 'catalog', page: page('catalog'), remotes: ['library'], modules: shown(['library/Button']) },
    { name: 'account', page: page('account'), remotes: ['library'], modules: shown(['library/Button']) },
    { name: 'alone', page: null },
  );
  await store.deploy('production', { name: 'account', version: '2.0.0', page: page('account') });
  edge = await serveEdge({ reader: store.store, port: 0, host: 'localhost', interval: 0 });
});
afterAll(() => edge.close());

describe('the snapshot of a page, where there are no more pages than navigation begins with', () => {
  it('has all that its links lead to, and names no further ones', async () => {
    const { apps, pages } = await snapshotOf('/catalog');
    expect(pages).toBeUndefined();
    expect(Object.keys(apps).sort()).toEqual(['account', 'catalog', 'library', 'shell']);
    expect(apps.account?.previous?.release).toContain('1.0.0');
  });

  it('says what other pages need, besides what is there anyway', async () => {
    const { apps } = await snapshotOf('/account');
    const { renders, files = {} } = apps.catalog?.page ?? {};
    const { entry = '', integrity } = apps.catalog ?? {};
    expect(renders).toEqual([]);
    expect(files[entry]).toBe(integrity);
    expect(Object.keys(files).map(url => url.replace(/^.*\/(\w+)\/[^/]+\//, '$1 '))).toEqual([
      ...['catalog entry.js', 'catalog page.css', 'catalog page.js', 'library entry.js', 'library page.js'],
    ]);
  });

  it('says nothing of the page that it is: the HTML has it', async () => {
    const { apps } = await snapshotOf('/catalog');
    expect(apps.catalog?.page).toEqual(page('catalog'));
    expect(apps.account?.page).toHaveProperty('files');
  });

  it('still tells where the rest is: of an app without a page only that says', async () => {
    const { rest = '' } = await snapshotOf('/catalog');
    const { apps } = JSON.parse((await ask(edge.origin, rest)).text) as { apps: object };
    expect(Object.keys(apps)).toContain('alone');
  });
});
