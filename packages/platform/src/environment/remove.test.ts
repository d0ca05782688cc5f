import { RECORD, plantedStore, release } from '../fixtures/planted-release.js';
import { canary } from './canary.js';
import { deploy } from './deploy.js';
import { remove } from './remove.js';

const environment = 'production';
const out = (...apps: string[]) => ({ environment, apps, ...RECORD });

async function live() {
  const store = await plantedStore('catalog@1', 'catalog@2', 'shell@1', 'cart@1');
  await deploy(store, { environment, releases: ['catalog@1', 'shell@1'].map(release), ...RECORD });
  return store;
}

it('takes an app out, and its canaries with it', async () => {
  const store = await live();
  await canary(store, { environment, releases: [release('catalog@2')], share: 5, ...RECORD });
  const third = await remove(store, out('catalog'));
  expect(third).toMatchObject({ apps: { shell: { version: '1', since: 1 } }, canaries: {} });
  expect(third.change).toMatchObject({ kind: 'remove', difference: { apps: { catalog: { from: '1' } } } });
});

it('refuses an app that is not there, and says where it is', async () => {
  const store = await live();
  await expect(remove(store, out('catlog'))).rejects.toMatchObject({
    code: 'APP_UNKNOWN',
    message: 'There is no app "catlog" in "production". There are: catalog, shell.',
  });
  await canary(store, { environment, name: 'new-cart', releases: [release('cart@1')], share: 5, ...RECORD });
  await expect(remove(store, out('cart'))).rejects.toThrow(
    'only as the canary "new-cart". End that: weft canary --name new-cart --env production --end',
  );
});

it('leaves at least one app', async () => {
  const refused = remove(await live(), out('catalog', 'shell'));
  await expect(refused).rejects.toMatchObject({
    code: 'USAGE',
    message: expect.stringContaining('without any app'),
  });
});
