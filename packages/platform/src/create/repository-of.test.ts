import { outsideOf } from './outside-of.js';
import { repositoryOf } from './repository-of.js';

const around = {
  directory: '/srv/shop/apps',
  folder: '/srv/wishlist',
  workspace: { root: '/srv/shop' },
  env: {},
};
const given = { env: 'production' };

it('uses the store of the workspace, as seen from the new folder', () => {
  expect(repositoryOf(given, around)).toEqual({ environment: 'production', store: '../shop/.weft' });
});

it('uses the store that was said, from where it was said', () => {
  expect(repositoryOf({ ...given, store: '../../store' }, around).store).toBe('../store');
  expect(repositoryOf({ ...given, store: 's3://releases?a=b' }, around).store).toBe('s3://releases?a=b');
});

it('knows no store where an edge was said, or the environment says it', () => {
  expect(repositoryOf({ ...given, from: 'https://shop.example/' }, around)).toEqual({
    ...{ environment: 'production', from: 'https://shop.example', store: undefined },
  });
  expect(repositoryOf(given, { ...around, env: { WEFT_STORE: '/srv/store' } }).store).toBeUndefined();
});

it('takes an edge for types and a store to deploy to', () => {
  expect(repositoryOf({ ...given, from: 'https://shop.example', store: '/srv/store' }, around)).toMatchObject(
    {
      ...{ from: 'https://shop.example', store: '../store' },
    },
  );
});

it('refuses what is no environment, or no edge', () => {
  expect(() => repositoryOf({ env: 'Live' }, around)).toThrow(
    expect.objectContaining({ code: 'NAME_INVALID' }),
  );
  expect(() => repositoryOf({ ...given, from: 'shop.example' }, around)).toThrow(
    expect.objectContaining({ code: 'USAGE' }),
  );
});

describe('the folder', () => {
  const outside = (folder: string) => outsideOf({ root: '/srv/shop' }, folder, '/srv/shop/apps');

  it.each([
    ['../../wishlist', '/srv/wishlist'],
    ['/home/ada/wishlist', '/home/ada/wishlist'],
    ['../../shop-2', '/srv/shop-2'],
  ])('%s is outside', (folder, path) => {
    expect(outside(folder)).toBe(path);
  });

  it.each(['.', '..', '', 'wishlist', '/srv/shop/packages/wishlist'])('"%s" is not', folder => {
    expect(() => outside(folder)).toThrow(
      expect.objectContaining({
        code: 'USAGE',
        message: expect.stringContaining('--in ../wishlist') as string,
      }),
    );
  });
});
