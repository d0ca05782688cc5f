import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../fixtures/sample-build.js';
import { watchApps } from './watch-apps.js';

function watched() {
  const root = temporaryFolderOnce();
  const changes: string[] = [];
  const stop = new AbortController();
  watchApps({ directory: root, signal: stop.signal, onChange: folder => changes.push(folder), interval: 10 });
  return { root, changes, stop };
}

const folders = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
function temporaryFolderOnce(): string {
  const root = folders.pop() ?? '';
  writeFileSync(join(root, 'package.json'), '{ "workspaces": ["apps/*"] }');
  makeApp(root, 'catalog');
  return root;
}

function makeApp(root: string, name: string): string {
  const folder = join(root, 'apps', name);
  mkdirSync(join(folder, 'src'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{}');
  writeFileSync(join(folder, 'federation.config.ts'), 'export default {};');
  return folder;
}

const later = (file: string) => utimesSync(file, new Date(), new Date(Date.now() + 5000));
const rounds = () => new Promise(resolve => setTimeout(resolve, 60));

it('tells of an app that is new, one whose description has changed, and one that is gone', async () => {
  const { root, changes, stop } = watched();
  const wishlist = makeApp(root, 'wishlist');
  await rounds();
  expect(changes.splice(0)).toEqual([wishlist]);
  later(join(wishlist, 'federation.config.ts'));
  await rounds();
  expect(changes.splice(0)).toEqual([wishlist]);
  later(join(wishlist, 'package.json'));
  await rounds();
  expect(changes.splice(0)).toEqual([wishlist]);
  rmSync(wishlist, { recursive: true });
  await rounds();
  expect(changes).toEqual([wishlist]);
  stop.abort();
});

it('does not tell of what a dev server watches itself', async () => {
  const { root, changes, stop } = watched();
  writeFileSync(join(root, 'apps/catalog/src/search.ts'), 'export {};');
  await rounds();
  expect(changes).toEqual([]);
  stop.abort();
});

it('stops with the signal', async () => {
  const { root, changes, stop } = watched();
  stop.abort();
  makeApp(root, 'wishlist');
  await rounds();
  expect(changes).toEqual([]);
});
