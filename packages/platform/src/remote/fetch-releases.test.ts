import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sha384 } from '../fixtures/release-build.js';
import { sampleManifest, temporaryFolder } from '../fixtures/sample-build.js';
import { fetchReleases } from './fetch-releases.js';
import { openKept } from './kept-folder.js';
import type { RemoteSource } from './remote-source.js';

/** A source of one release of one app, with these files. */
function sourceOf(files: Record<string, string>, manifest?: string): RemoteSource {
  const sample = sampleManifest('cart');
  const listed = Object.entries(files).map(([file, text]) => [
    file,
    { integrity: sha384(text), bytes: text.length },
  ]);
  const all: Record<string, string> = {
    ...files,
    'mf-manifest.json':
      manifest ??
      JSON.stringify({ ...sample, weft: { ...sample.weft, files: Object.fromEntries(listed) as object } }),
  };
  return {
    place: 'https://shop.example',
    live: () => Promise.resolve({ id: '1', releases: { cart: '1.0.0' } }),
    file: (_, file) => Promise.resolve(Buffer.from(all[file] ?? '')),
  };
}

function fetchFrom(source: RemoteSource) {
  const folder = temporaryFolder();
  const kept = openKept(join(folder, 'remotes'));
  return { folder, done: fetchReleases({ source, kept, environment: 'production', apps: [] }) };
}

it('keeps scripts, styles, WebAssembly and data, and not the sources of a contract', async () => {
  const names = ['a.js', 'static/b.css', 'c.wasm', 'd.json', 'e.js.map', 'f.svg', 'contract-sources.json'];
  const { folder, done } = fetchFrom(sourceOf(Object.fromEntries(names.map(name => [name, name]))));
  expect(await done).toMatchObject({ result: { files: 4, downloaded: 4 } });
  const release = join(folder, 'remotes/releases/cart/1.0.0');
  expect(readdirSync(release).sort()).toEqual(['a.js', 'c.wasm', 'd.json', 'mf-manifest.json', 'static']);
});

it.each(['../evil.js', '../../../../evil.js', '/tmp/evil.js', '..\\evil.js', 'a/../../evil.js'])(
  'refuses a release with a file called %s, and writes nothing at all',
  async file => {
    const { folder, done } = fetchFrom(sourceOf({ 'a.js': 'right', [file]: 'evil' }));
    await expect(done).rejects.toMatchObject({
      code: 'NAME_INVALID',
      message: expect.stringContaining('The release cart@1.0.0 names the file') as string,
    });
    expect(readdirSync(folder)).toEqual([]);
  },
);

it.each([
  ['of another app', JSON.stringify(sampleManifest('other'))],
  ['that is none', '<!doctype html>'],
])('refuses a manifest %s', async (_, manifest) => {
  const { folder, done } = fetchFrom(sourceOf({}, manifest));
  await expect(done).rejects.toMatchObject({
    code: 'STORE_CORRUPT',
    message: expect.stringContaining('mf-manifest.json of cart@1.0.0') as string,
  });
  expect(readdirSync(folder)).toEqual([]);
});
