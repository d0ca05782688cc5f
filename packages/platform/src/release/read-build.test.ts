import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '@weft/federation-runtime/manifest';
import { buildFolder, sha384 } from '../fixtures/release-build.js';
import { temporaryFolder, writeFiles } from '../fixtures/sample-build.js';
import { readBuild } from './read-build.js';

/** A build, changed after it was made. */
function changedBuild(change: (manifest: Manifest, dist: string) => void, name = 'catalog') {
  const dist = buildFolder({ name });
  const manifest = JSON.parse(readFileSync(join(dist, 'mf-manifest.json'), 'utf8')) as Manifest;
  change(manifest, dist);
  writeFiles(dist, { 'mf-manifest.json': JSON.stringify(manifest) });
  return dist;
}

const refused = (dist: string) => readBuild(dist).catch((error: unknown) => error);

it('reads all files of a build, with their integrity', async () => {
  const build = await readBuild(buildFolder({ name: 'catalog', version: '1.4.0' }));
  expect(build.app).toBe('catalog');
  expect(build.version).toMatch(/^1\.4\.0-[0-9a-f]{8}$/);
  expect(build.manifest.weft.page?.path).toBe('/catalog');
  expect([...build.files.keys()]).toEqual([
    'entry.js',
    'index.html',
    'mf-manifest.json',
    'page.css',
    'page.js',
    'page.js.map',
    'static/mark.svg',
    'static/picture.png',
  ]);
  for (const { content, integrity } of build.files.values())
    expect(integrity).toBe(sha384(Buffer.from(content)));
});

describe('the version', () => {
  it('is the same for the same content, wherever it is', async () => {
    const dist = buildFolder({ name: 'catalog' });
    const elsewhere = temporaryFolder();
    cpSync(dist, join(elsewhere, 'copy'), { recursive: true });
    symlinkSync(dist, join(elsewhere, 'link'));
    const { version, files } = await readBuild(dist);
    expect((await readBuild(join(elsewhere, 'copy'))).version).toBe(version);
    expect((await readBuild(join(elsewhere, 'link'))).version).toBe(version);
    const lines = [...files].map(([path, { integrity }]) => `${path}\0${integrity}\n`);
    const hash = createHash('sha256').update(lines.join('')).digest('hex');
    expect(version).toBe(`1.0.0-${hash.slice(0, 8)}`);
  });

  it.each([
    ['a listed file', { 'page.js': 'export default 2' }],
    ['a file that is not listed', { 'page.js.map': '{}' }],
    ['one more file', { 'more.txt': '' }],
  ])('is another for another content of %s', async (_, files) => {
    const { version } = await readBuild(buildFolder({ name: 'catalog' }));
    expect((await readBuild(buildFolder({ name: 'catalog', files }))).version).not.toBe(version);
  });

  it('is not touched by files that begin with a dot', async () => {
    const { version } = await readBuild(buildFolder({ name: 'catalog' }));
    const files = { '.DS_Store': 'x', '.cache/a.js': 'y' };
    const dist = changedBuild((_, folder) => writeFiles(folder, files));
    expect((await readBuild(dist)).version).toBe(version);
  });
});

it('follows links that stay inside', async () => {
  const dist = buildFolder({ name: 'catalog' });
  symlinkSync(join(dist, 'page.css'), join(dist, 'also.css'));
  const { files } = await readBuild(dist);
  expect(files.get('also.css')).toEqual(files.get('page.css'));
});

describe('refuses', () => {
  it.each<[string, (manifest: Manifest, dist: string) => void, RegExp]>([
    [
      'a missing file',
      (_, dist) => rmSync(join(dist, 'page.js')),
      /names page\.js, and there is no such file/,
    ],
    [
      'an altered file',
      (_, dist) => writeFiles(dist, { 'page.css': 'body { }' }),
      /page\.css is not what the build wrote: expected \d+ bytes, sha384-\S+; found 8 bytes, sha384-/,
    ],
    [
      'a wrong size',
      ({ weft }) => weft.files['page.css'] && (weft.files['page.css'].bytes = 1),
      /page\.css .*expected 1 bytes/,
    ],
    [
      'an entry that is not there',
      ({ metaData }) => (metaData.remoteEntry.name = 'other.js'),
      /names other\.js, and there is no such file/,
    ],
    [
      'a module whose file is not there',
      ({ weft }) => weft.modules['./Page']?.css.push('gone.css'),
      /names gone\.css, and/,
    ],
    [
      'an exposed file that is not there',
      ({ exposes }) => exposes[0]?.assets.js.async.push('gone.js'),
      /names gone\.js, and/,
    ],
    [
      'a file without integrity',
      ({ weft }) => Reflect.deleteProperty(weft.files, 'page.js'),
      /uses page\.js and does not say its integrity/,
    ],
    ...['../secret.js', '/etc/passwd', 'static/../../x', '..\\x', './page.js'].map(
      (path): [string, (manifest: Manifest) => void, RegExp] => [
        `the name ${path}`,
        ({ weft }) => (weft.files[path] = { integrity: '', bytes: 0 }),
        /which leads out of the build/,
      ],
    ),
    ['no HTML', (_, dist) => rmSync(join(dist, 'index.html')), /it has no index\.html/],
    [
      'HTML without a place for the snapshot',
      (_, dist) => writeFiles(dist, { 'index.html': '<!doctype html>' }),
      /index\.html: The HTML has no element #weft-snapshot/,
    ],
    [
      'a file name that no store can have',
      (_, dist) => writeFiles(dist, { 'a:b.txt': '' }),
      /a:b\.txt" is no place in a store/,
    ],
    [
      'a package version that is no name',
      ({ metaData }) => (metaData.buildInfo.buildVersion = '1/2'),
      /"1\/2-[0-9a-f]{8}" is no version/,
    ],
  ])('%s, naming the app and the next step', async (_, change, message) => {
    const error = await refused(changedBuild(change));
    expect(error).toMatchObject({ code: 'BUILD_INVALID', message: expect.stringMatching(message) });
    expect(error).toMatchObject({
      message: expect.stringMatching(/^App "catalog" cannot be released: .*build/s),
    });
  });

  it.each(['', '../catalog', 'Catalog', 'a/b', '__proto__', 'a'.repeat(64)])(
    'the app name %j',
    async name => {
      const error = await refused(changedBuild(manifest => (manifest.name = name)));
      expect(error).toMatchObject({
        code: 'BUILD_INVALID',
        message: expect.stringContaining('name of an app'),
      });
    },
  );

  it.each([
    ['/_weft', 'keeps for itself'],
    ['/apps', 'keeps for itself'],
    ['/apps/x', 'keeps for itself'],
    ['/environments/staging', 'keeps for itself'],
    ['/%61pps/x', 'keeps for itself'],
    ['catalog', 'is no plain path'],
    ['', 'is no plain path'],
    ['//elsewhere.example/x', 'is no plain path'],
    ['/\\elsewhere.example', 'is no plain path'],
    ['/a/../apps', 'is no plain path'],
    ['/a?b', 'is no plain path'],
    ['/a#b', 'is no plain path'],
  ])('a page at %j', async (path, message) => {
    const page = { path, module: './Page', title: 'Catalog' };
    const error = await refused(buildFolder({ name: 'catalog', page }));
    expect(error).toMatchObject({ code: 'BUILD_INVALID', message: expect.stringContaining(message) });
    expect(error).toMatchObject({ message: expect.stringContaining(`"${path}"`) });
  });

  it('a page of a module that it does not expose', async () => {
    const page = { path: '/catalog', module: './Other', title: 'Catalog' };
    expect(await refused(buildFolder({ name: 'catalog', page }))).toMatchObject({
      code: 'BUILD_INVALID',
      message: expect.stringContaining('is made by ./Other, which it does not expose'),
    });
  });

  it.each(['/catalog', '/apps-of-ours', '/_weftly', '/a/b', '/käse', '/users/:id'])(
    'no page at %s',
    async path => {
      const page = { path, module: './Page', title: 'Catalog' };
      expect((await readBuild(buildFolder({ name: 'catalog', page }))).manifest.weft.page).toEqual(page);
    },
  );

  it.each<[string, string, RegExp]>([
    ['is cut off', '{ "id": "ca', /mf-manifest\.json: .*JSON/],
    ['is no object', 'null', /manifest should be an object/],
    ['lacks its entry', '{"id":"a","name":"a"}', /manifest\.metaData should be an object/],
    ['is of an older format', '{"weft":{"format":0}}', /manifest\.id should be a string/],
  ])('a manifest that %s', async (_, content, message) => {
    const dist = buildFolder({ name: 'catalog', files: { 'mf-manifest.json': content } });
    const error = await refused(dist);
    expect(error).toMatchObject({ code: 'BUILD_INVALID', message: expect.stringMatching(message) });
    expect(error).toMatchObject({ message: expect.stringMatching(/Build it again: npm run build$/) });
    expect(error).toMatchObject({ message: expect.stringContaining(dist) });
  });

  it('a manifest of a newer format, whatever else that has, with the way out', async () => {
    const files = { 'mf-manifest.json': '{"weft":{"format":2,"all":"new"}}' };
    expect(await refused(buildFolder({ name: 'catalog', files }))).toMatchObject({
      code: 'BUILD_INVALID',
      message: expect.stringMatching(
        /mf-manifest\.json is of format 2, .* newer @weft\/federation-webpack\. Update @weft\/platform\.$/,
      ),
    });
  });

  it('a folder without a manifest, and one that is not there', async () => {
    const nothing = temporaryFolder();
    expect(await refused(nothing)).toMatchObject({
      code: 'BUILD_INVALID',
      message: expect.stringContaining(`${nothing} cannot be released: it has no mf-manifest.json`),
    });
    expect(await refused(join(nothing, 'dist'))).toMatchObject({
      code: 'BUILD_INVALID',
      message: expect.stringContaining('there is no such folder'),
    });
  });

  it('links that lead out, to nothing, and to no file', async () => {
    const outside = temporaryFolder({ 'secret.txt': 'secret', 'dist2/a.js': '' });
    const link = (to: string) => changedBuild((_, dist) => symlinkSync(to, join(dist, 'link')));
    expect(await refused(link(join(outside, 'secret.txt')))).toMatchObject({
      code: 'BUILD_INVALID',
      message: expect.stringContaining('link is a link that leads out of it'),
    });
    expect(await refused(link('nowhere'))).toMatchObject({
      code: 'BUILD_INVALID',
      message: expect.stringContaining('link is a link to nothing'),
    });
    const folder = changedBuild((_, dist) => {
      mkdirSync(join(dist, 'real'));
      symlinkSync(join(dist, 'real'), join(dist, 'link'));
    });
    expect(await refused(folder)).toMatchObject({ message: expect.stringContaining('link is no file') });
  });
});
