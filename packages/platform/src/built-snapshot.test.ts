import { snapshotSchema } from '@weft/federation-runtime/manifest';
import { builtSnapshot } from './built-snapshot.js';
import { sampleBuild, sampleManifest, writeFiles } from './fixtures/sample-build.js';

const at = (name: string, port: number) => ({ ...sampleBuild(name), origin: `http://localhost:${port}` });

it('tells where each app is: entry, global, integrity, release, page; the host, and the origins of all', async () => {
  const snapshot = await builtSnapshot([at('shell', 3000), at('cart', 3002)], 'cart');
  expect(snapshotSchema(snapshot)).toEqual(snapshot);
  expect(snapshot).toEqual({
    format: 1,
    environment: 'local',
    apps: {
      shell: expect.objectContaining({ entry: 'http://localhost:3000/shell.0123abcd.js' }) as unknown,
      cart: {
        entry: 'http://localhost:3002/cart.0123abcd.js',
        global: 'weft_cart_1_0_0',
        type: 'global',
        integrity: 'sha384-of-cart',
        release: '1.0.0-0123abcd',
        page: { path: '/cart', module: './Page', title: 'cart' },
      },
    },
    host: 'cart',
    origins: ['http://localhost:3000', 'http://localhost:3002'],
  });
});

it('reads anew: the next build shows', async () => {
  const app = at('cart', 3002);
  const before = await builtSnapshot([app]);
  writeFiles(app.dist, { 'mf-manifest.json': JSON.stringify(sampleManifest('cart', 'cart.99999999.js')) });
  const after = await builtSnapshot([app]);
  expect([before, after].map(({ apps }) => apps.cart?.entry)).toEqual([
    'http://localhost:3002/cart.0123abcd.js',
    'http://localhost:3002/cart.99999999.js',
  ]);
});

it('rejects when an app is not built', async () => {
  const missing = { ...at('cart', 3002), dist: '/nowhere' };
  await expect(builtSnapshot([at('shell', 3000), missing])).rejects.toThrow('App "cart" has no usable build');
});
