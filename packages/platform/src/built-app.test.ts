import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { builtApp, readManifest } from './built-app.js';
import { sampleBuild, sampleManifest, writeFiles } from './fixtures/sample-build.js';

it('is the build in the folder of an app, at its own port', () => {
  expect(builtApp({ directory: '/apps/cart', definition: { name: 'cart', devPort: 3002 } })).toEqual({
    name: 'cart',
    dist: join('/apps/cart', 'dist'),
    origin: 'http://localhost:3002',
  });
});

describe('readManifest', () => {
  it('reads what the build says of itself', async () => {
    expect(await readManifest(sampleBuild('cart'))).toEqual(sampleManifest('cart'));
  });

  it.each([
    ['no manifest', undefined, /ENOENT/],
    ['one that is cut off', '{ "id": "ca', /JSON/],
    [
      'one without its entry',
      JSON.stringify({ id: 'cart', name: 'cart' }),
      /manifest\.metaData should be an object/,
    ],
    [
      'one of a newer format',
      JSON.stringify({ ...sampleManifest('cart'), weft: { ...sampleManifest('cart').weft, format: 2 } }),
      /manifest\.weft\.format should be 1, but is 2/,
    ],
  ])('with %s names app, file, reason and the way out', async (_what, content, reason) => {
    const app = sampleBuild('cart');
    const file = join(app.dist, 'mf-manifest.json');
    if (content === undefined) rmSync(file);
    else writeFiles(app.dist, { 'mf-manifest.json': content });

    const error = (await readManifest(app).catch((thrown: unknown) => thrown)) as Error;
    expect(error.message).toMatch(/^App "cart" has no usable build: /);
    expect(error.message).toContain(`: ${file}: `);
    expect(error.message).toMatch(reason);
    expect(error.message).toMatch(/\. Run: npm run build$/);
    expect(error.cause).toBeDefined();
  });
});
