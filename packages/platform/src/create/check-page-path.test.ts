import type { Build } from '../release/build.js';
import { checkPage } from '../release/check-page.js';
import { checkPagePath } from './check-page-path.js';
import { sampleWorkspace } from './fixtures/sample-workspace.js';

const workspace = sampleWorkspace();

/** Whether the edge could serve a page there: what a deploy would say. */
function canBeDeployed(path: string): boolean {
  const weft = { page: { path, module: './Page', title: 'A page' }, modules: { './Page': {} } };
  try {
    checkPage({ app: 'wishlist', manifest: { weft } } as unknown as Build);
    return true;
  } catch {
    return false;
  }
}

it.each(['/wishlist', '/order-history', '/shop/wishes-2', '/appstore', '/catalog/new'])(
  '"%s" can be had',
  path => {
    expect(checkPagePath(path, workspace)).toBe(path);
    expect(canBeDeployed(path)).toBe(true);
  },
);

it.each(['/apps', '/apps/x', '/environments', '/_weft', '//x', '/a/../b', 'wishlist'])(
  '"%s" cannot, as a deploy would say too',
  path => {
    expect(canBeDeployed(path)).toBe(false);
    expect(() => checkPagePath(path, workspace)).toThrow(
      expect.objectContaining({
        code: 'USAGE',
        message: expect.stringContaining('--path /wishlist') as string,
      }),
    );
  },
);

it.each(['', '/', '/wishlist/', '/Wishlist', '/a b', "/a'b", '/a?b', '/a--b', '/ä'])('"%s" cannot', path => {
  expect(() => checkPagePath(path, workspace)).toThrow(expect.objectContaining({ code: 'USAGE' }));
});

it('says whose a path is', () => {
  expect(() => checkPagePath('/catalog', workspace)).toThrow(
    expect.objectContaining({
      code: 'PAGE_TAKEN',
      message: 'The page of "catalog" is at /catalog already. Name another path with --path.',
    }),
  );
});
