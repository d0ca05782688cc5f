import { deployedStore } from '../fixtures/deployed-store.js';
import { contentOf, RECORD } from '../fixtures/planted-release.js';
import { canary } from './canary.js';
import { deploy } from './deploy.js';
import { remove } from './remove.js';

const page = (path: string) => ({ path, module: './Page', title: 'A page' });
const production = { environment: 'production', ...RECORD };

async function withShop() {
  const { store, deploy: deployBuilds, publish } = deployedStore();
  await deployBuilds('production', { name: 'shop', page: page('/catalog') }, { name: 'account' });
  return { store, publish };
}

it.each(['/catalog', '/catalog/'])('refuses a second app at the path %s, and changes nothing', async path => {
  const { store, publish } = await withShop();
  const release = await publish({ name: 'catalog', page: page(path) });
  const before = await contentOf(store);
  await expect(deploy(store, { ...production, releases: [release] })).rejects.toMatchObject({
    code: 'PAGE_TAKEN',
    message: expect.stringMatching(
      /^catalog@\S+ and shop@\S+ both have their page at "\/catalog", .* weft remove shop --env production$/,
    ),
  });
  expect(await contentOf(store)).toEqual(before);
  await remove(store, { ...production, apps: ['shop'] });
  await expect(deploy(store, { ...production, releases: [release] })).resolves.toMatchObject({ number: 3 });
});

it('refuses two that come together, and one that comes as a canary', async () => {
  const { store, publish } = await withShop();
  const [one, other] = [
    await publish({ name: 'one', page: page('/new') }),
    await publish({ name: 'other', page: page('/new') }),
  ];
  await expect(deploy(store, { ...production, releases: [one, other] })).rejects.toMatchObject({
    code: 'PAGE_TAKEN',
  });
  const rival = await publish({ name: 'rival', page: page('/catalog') });
  await expect(canary(store, { ...production, releases: [rival], share: 5 })).rejects.toMatchObject({
    code: 'PAGE_TAKEN',
  });
});

it('lets an app move its page, and pages lie below each other', async () => {
  const { store, publish } = await withShop();
  const moved = await publish({ name: 'shop', version: '2.0.0', page: page('/shop') });
  const below = await publish({ name: 'search', page: page('/catalog/search') });
  const without = await publish({ name: 'icons', page: null });
  await expect(deploy(store, { ...production, releases: [moved, below, without] })).resolves.toMatchObject({
    number: 2,
  });
});

it('reads one release more than the new one when its page stays where it was', async () => {
  const { store, publish } = await withShop();
  const next = await publish({ name: 'shop', version: '2.0.0', page: page('/catalog') });
  const read: string[] = [];
  const watched = { ...store, get: (key: string) => (read.push(key), store.get(key)) };
  await deploy(watched, { ...production, releases: [next] });
  const apps = read.filter(key => key.startsWith('index/')).map(key => key.split('/')[1]);
  expect(new Set(apps)).toEqual(new Set(['shop']));
});
