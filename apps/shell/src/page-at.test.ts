import type { AnnouncedPage } from '@weft/federation-runtime';
import { pageAt } from './page-at';

const page = (path: string): AnnouncedPage => ({
  app: path,
  path,
  module: `${path}/Page`,
  title: path,
  position: 1,
});
const pages = [page('/catalog'), page('/catalog/makers'), page('/account')];

test.each([
  ['/catalog', '/catalog'],
  ['/catalog/halo-lamp', '/catalog'],
  ['/catalog/makers', '/catalog/makers'],
  ['/catalog/makers/ann', '/catalog/makers'],
  ['/catalogue', undefined],
  ['/', undefined],
])('at %s is %s', (path, expected) => {
  expect(pageAt(path, pages)?.path).toBe(expected);
});
