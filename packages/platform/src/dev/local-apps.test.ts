import { localApps } from './local-apps.js';

const apps = ['account', 'catalog', 'shell'].map((name, at) => ({
  directory: `/apps/${name}`,
  definition: { name, devPort: 3000 + at },
}));

it('are all apps where none is named', () => {
  expect(localApps(apps, [])).toEqual(apps);
});

it('are those named, in the order of the workspace', () => {
  expect(localApps(apps, ['shell', 'account'])).toEqual([apps[0], apps[2]]);
});

it('cannot be one that there is not; says which there are', () => {
  expect(() => localApps(apps, ['catalog', 'wishlist'])).toThrow(
    expect.objectContaining({
      code: 'APP_UNKNOWN',
      message: expect.stringContaining('"wishlist". It has account, catalog, shell.') as string,
    }) as Error,
  );
});
