import { userInfo } from 'node:os';
import { author } from './author.js';
import { storeLocation } from './store-location.js';
import { temporaryFolder } from '../fixtures/sample-build.js';

it('takes what was said first, then what a CI job says, then the user', () => {
  const env = { WEFT_BY: 'release bot', GITHUB_ACTOR: 'ada' };
  expect(author('grace', env)).toBe('grace');
  expect(author(undefined, env)).toBe('release bot');
  expect(author(undefined, { GITHUB_ACTOR: 'ada' })).toBe('ada');
  expect(author(undefined, {})).toMatch(new RegExp(`^${userInfo().username}@.+`));
});

it('keeps the store at the root of the workspace, or where it was called', () => {
  const workspace = temporaryFolder({
    'package.json': '{ "workspaces": ["apps/*"] }',
    'apps/catalog/package.json': '{}',
  });
  expect(storeLocation(undefined, `${workspace}/apps/catalog`, {})).toBe(`${workspace}/.weft`);
  const outside = temporaryFolder();
  expect(storeLocation(undefined, outside, {})).toBe(`${outside}/.weft`);
  expect(storeLocation(undefined, workspace, { WEFT_STORE: '/srv/store' })).toBe('/srv/store');
  expect(storeLocation('s3://bucket', workspace, { WEFT_STORE: '/srv/store' })).toBe('s3://bucket');
});
