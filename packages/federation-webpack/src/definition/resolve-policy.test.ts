import { join } from 'node:path';
import { temporaryFolder } from '../fixtures/temporary-folder.js';
import { resolvePolicy } from './resolve-policy.js';

const folder = temporaryFolder({ 'node_modules/tiny/package.json': '{ "version": "1.0.1" }' });
const resolved = (policy?: Parameters<typeof resolvePolicy>[0]['policy']) =>
  resolvePolicy({ name: 'catalog', devPort: 3001, policy }, folder);

it('allows nothing that the author did not write', () => {
  expect(resolved()).toEqual({});
  expect(resolved({ cart: {} })).toEqual({ cart: {} });
  expect(resolved({ cart: { shared: 'open' } })).toEqual({ cart: { shared: 'open' } });
});

it('gives an override its absolute path, and the version of the package that is installed here', () => {
  const override = { tiny: './src/tiny.ts', absent: 'src/absent.ts' };
  expect(resolved({ '*': { override } })['*']?.override).toEqual({
    tiny: { version: '1.0.1', file: join(folder, 'src/tiny.ts') },
    absent: { version: '0.0.0', file: join(folder, 'src/absent.ts') },
  });
});
