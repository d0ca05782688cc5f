import { lockFile } from './lock-file.js';

it('has what is installed in the workspace, and nothing of the workspace itself', () => {
  const react = { version: '19.3.1', resolved: 'https://registry.example/react', integrity: 'sha512-a' };
  const packages = {
    '': { name: 'weft', workspaces: ['apps/*'] },
    'apps/shell': { version: '1.0.0' },
    'bench/node_modules/react': { version: '18.0.0' },
    'node_modules/react': react,
    'node_modules/a/node_modules/b': { version: '2.0.0' },
    'node_modules/shell': { resolved: 'apps/shell', link: true },
  };
  expect(lockFile('wishlist', JSON.stringify({ name: 'weft', lockfileVersion: 3, packages }))).toEqual({
    ...{ name: 'wishlist', version: '1.0.0', lockfileVersion: 3, requires: true },
    packages: { 'node_modules/react': react, 'node_modules/a/node_modules/b': { version: '2.0.0' } },
  });
});
