import { snapshotAt } from './snapshot-at.js';

const EDGE = 'https://shop.test';
const page = { path: '/catalog', title: 'Catalog', module: './page' };

it('has URLs that hold anywhere, and names no files that only pages of the edge fetch ahead', () => {
  const ahead = {
    files: { '/a.css': 'sha384-a' },
    moduleFiles: { '/b.js': 'sha384-b' },
    renders: ['library/Button'],
  };
  const catalog = {
    entry: '/catalog/2.js',
    global: 'catalog_2',
    previous: { entry: '/catalog/1.js', global: 'catalog_1' },
  };
  const snapshot = snapshotAt(
    {
      format: 1,
      environment: 'production',
      content: '/content/',
      apps: { catalog: { ...catalog, page: { ...page, ...ahead } } },
    },
    EDGE,
  );
  expect(JSON.parse(JSON.stringify(snapshot))).toEqual({
    format: 1,
    environment: 'production',
    content: `${EDGE}/content/`,
    apps: {
      catalog: {
        entry: `${EDGE}/catalog/2.js`,
        global: 'catalog_2',
        previous: { entry: `${EDGE}/catalog/1.js`, global: 'catalog_1' },
        page,
      },
    },
  });
});
