import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from '../../create/read-workspace.js';
import { runWeft } from '../../fixtures/run-weft.js';
import { temporaryFolder } from '../../fixtures/sample-build.js';

const repository = join(__dirname, '../../../../..');
const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

// Of this package: there the definitions of apps can be read.
const beside = join(__dirname, '../../../.samples-');
const SHARED = ['tsconfig.base.json', 'apps/remote-modules.d.ts', 'README.md', '.prettierrc.json'];

/** A workspace with one app, and what the real one has for all apps. */
function workspace(files: Record<string, string> = {}) {
  const { devDependencies } = readManifest(repository);
  const { dependencies } = readManifest(join(repository, 'apps/shell'));
  const shared = SHARED.map(path => [path, read(repository, path)]);
  const app = { name: 'shop', page: { path: '/shop', module: './Page', title: 'Shop' }, devPort: 3000 };
  return temporaryFolder(
    {
      ...(Object.fromEntries(shared) as Record<string, string>),
      'package.json': JSON.stringify({
        ...{ type: 'module', workspaces: ['apps/*'], dependencies },
        devDependencies: { ...devDependencies, '@weft/federation-webpack': '0.1.0' },
      }),
      'apps/shop/package.json': '{ "type": "module" }',
      'apps/shop/federation.config.ts': `export default { definition: ${JSON.stringify(app)} };\n`,
      ...files,
    },
    beside,
  );
}

const weft = (directory: string, ...args: string[]) => runWeft(['create', ...args], directory).ended;

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

/** Throws with the names of files that do not have the format of the workspace. */
const checkFormat = (root: string, ...paths: string[]) =>
  execFileSync(
    join(repository, 'node_modules/.bin/prettier'),
    ['--check', '--ignore-path', 'none', ...paths.map(path => join(root, path))],
    { stdio: 'pipe' },
  );

it.each([
  ['page', 'a page at /wishlist', ['WishlistPage']],
  ['library', 'a library', ['Avatar', 'Meter']],
  ['widget', 'a widget', ['Widget']],
])('makes a %s that the compiler and the README know', async (kind, words, modules) => {
  const root = workspace();
  const { code, stdout, stderr } = await weft(root, kind, 'wishlist');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain(`apps/wishlist is ${words}`);
  expect(stdout).toMatch(/Next:\n {4}npm install\n {4}npm run dev .*http:\/\/localhost:3001/);
  expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(80);

  for (const module of modules) {
    expect(read(root, 'tsconfig.base.json')).toContain(
      `"wishlist/${module}": ["./apps/wishlist/src/${module}.tsx"]`,
    );
    expect(read(root, 'apps/remote-modules.d.ts')).toContain(`typeof import('wishlist/${module}')`);
  }
  expect(read(root, 'README.md')).toMatch(/^ {2}wishlist\/ +Wishlist$/m);
});

it('writes what has the format of the workspace, however long the names are', async () => {
  const name = 'everything-that-somebody-could-possibly-want-to-have-at-home';
  const root = workspace();
  expect(await weft(root, 'page', name)).toMatchObject({ code: 0 });
  expect(await weft(root, 'widget', `${name}-2`, '--title', 'a'.repeat(80))).toMatchObject({ code: 0 });
  expect(() => checkFormat(root, ...SHARED, `apps/${name}`, `apps/${name}-2`)).not.toThrow();
});

it('tells programs what it made', async () => {
  const root = workspace();
  const said = ['--title', 'Your wishes', '--path', '/wishes', '--port', '4100', '--json'];
  const { stdout } = await weft(join(root, 'apps/shop'), 'page', 'wishlist', ...said);
  expect(JSON.parse(stdout)).toEqual({
    ...{ kind: 'page', name: 'wishlist', title: 'Your wishes', port: 4100 },
    page: { path: '/wishes', position: 1 },
    folder: join(root, 'apps/wishlist'),
    files: filesIn(join(root, 'apps/wishlist')),
    changed: ['tsconfig.base.json', 'apps/remote-modules.d.ts', 'README.md'],
  });
  expect(read(root, 'apps/wishlist/federation.config.ts')).toContain("title: 'Your wishes'");
});

describe('bad input changes nothing', () => {
  const root = workspace({ 'apps/taken/notes.md': '' });
  const before = filesIn(root).map(file => [file, read(root, file)]);
  const elsewhere = temporaryFolder();

  it.each<[string, string[], number, string, string]>([
    ['no words', [], 2, '[USAGE]', 'weft create <page|library|widget> <name>'],
    ['no name', ['page'], 2, '[USAGE]', 'Say the name of the app'],
    ['another kind', ['site', 'wishlist'], 2, '[USAGE]', '"site" is none of page, library and widget'],
    ['a word too many', ['page', 'wish', 'list'], 2, '[USAGE]', '"list" is one word too many'],
    ['a wrong name', ['page', 'WishList'], 1, '[NAME_INVALID]', 'Use lower-case letters'],
    ['the name of an app', ['page', 'shop'], 1, '[NAME_INVALID]', 'is an app already'],
    ['a folder with something in it', ['page', 'taken'], 1, '[FOLDER_TAKEN]', 'apps/taken'],
    ['a path that is taken', ['page', 'wishes', '--path', '/shop'], 1, '[PAGE_TAKEN]', '"shop"'],
    ['a port that is taken', ['page', 'wishes', '--port', '3000'], 1, '[PORT_TAKEN]', '"shop"'],
    ['a path of a library', ['library', 'kit', '--path', '/kit'], 2, '[USAGE]', 'leave --path out'],
    ['a folder inside', ['page', 'wishes', '--in', 'wishes'], 2, '[USAGE]', '--in ../wishlist'],
    ['a page without the others', ['page', 'wishes', '--in', elsewhere], 2, '[USAGE]', '--from https://shop'],
    [
      'an edge that does not answer',
      ['page', 'wishes', '--in', elsewhere, '--from', 'http://127.0.0.1:1'],
      1,
      '[REMOTE_UNREACHABLE]',
      '127.0.0.1:1',
    ],
  ])('%s', async (_, args, code, kind, message) => {
    const { stderr, ...rest } = await weft(root, ...args);
    expect(rest).toEqual({ code, stdout: '' });
    expect(stderr).toContain(kind);
    expect(stderr).toContain(message);
    expect(filesIn(root).map(file => [file, read(root, file)])).toEqual(before);
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  it('a folder that is not of the repository', async () => {
    const { code, stderr } = await weft(elsewhere, 'page', 'wishlist');
    expect(code).toBe(2);
    expect(stderr).toContain('is not in the repository of Weft');
    expect(existsSync(join(elsewhere, 'apps'))).toBe(false);
  });
});
