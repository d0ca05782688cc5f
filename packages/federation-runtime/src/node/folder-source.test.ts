/** @jest-environment node */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { entryScript } from '../fixtures/entry-script.js';
import { sampleManifest } from '../fixtures/sample-manifest.js';
import { createNodeFederation } from './create-node-federation.js';
import { folderSource } from './folder-source.js';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'weft-folder-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string, content: unknown) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), typeof content === 'string' ? content : JSON.stringify(content));
};

/** A release of an app that exposes one module. */
function release(version: string) {
  const manifest = sampleManifest();
  const { name } = manifest.metaData.remoteEntry;
  write(`releases/catalog/${version}/mf-manifest.json`, manifest);
  const modules = { './CatalogPage': `() => ({ version: ${JSON.stringify(version)} })` };
  write(
    `releases/catalog/${version}/${name}`,
    entryScript('catalog', { global: manifest.metaData.globalName, modules }),
  );
}

it('is what `weft fetch` has left', async () => {
  release('1.4.0');
  write('production.json', { format: 1, environment: 'production', id: '7', releases: { catalog: '1.4.0' } });
  const snapshot = await folderSource(folder, 'production').live();
  expect(snapshot).toMatchObject({
    ...{ format: 1, environment: 'production', id: '7' },
    apps: {
      catalog: {
        entry: pathToFileURL(join(folder, 'releases/catalog/1.4.0/catalog.3f2a91c.js')).href,
        ...{ global: 'catalog_1_4_0', type: 'global', release: '1.4.0', page: { path: '/' } },
      },
    },
  });
});

it('is a release store: the newest snapshot of its log', async () => {
  release('1.4.0');
  release('1.5.0');
  const entry = (version: string) => ({ apps: { catalog: { version, since: 1 } } });
  write('environments/staging/log/0000000009.json', entry('1.4.0'));
  write('environments/staging/log/0000000010.json', entry('1.5.0'));
  write('environments/staging/log/.tmp', 'half');
  const federation = await createNodeFederation({ from: folder, environment: 'staging', packages: {} });
  expect(federation.snapshot?.id).toBe('10');
  expect(await federation.loadRemote('catalog/CatalogPage')).toEqual({ version: '1.5.0' });
  write('environments/staging/log/0000000011.json', entry('1.4.0'));
  expect(await federation.update()).toBe(true);
  expect(await federation.loadRemote('catalog/CatalogPage')).toEqual({ version: '1.4.0' });
});

it('can be named as URLs and paths are', async () => {
  release('1.4.0');
  write('production.json', { id: '7', releases: { catalog: '1.4.0' } });
  for (const from of [pathToFileURL(folder), pathToFileURL(folder).href, folder.slice(tmpdir().length + 1)]) {
    const federation = await createNodeFederation({ from, directory: tmpdir(), packages: {} });
    expect(await federation.loadRemote('catalog/CatalogPage')).toEqual({ version: '1.4.0' });
  }
});

it('says what is missing', async () => {
  const source = folderSource(folder, 'production');
  await expect(source.live()).rejects.toMatchObject({
    code: 'SNAPSHOT_UNREACHABLE',
    message: expect.stringContaining('no environment "production"') as string,
  });
  write('production.json', { id: '7', releases: { catalog: '1.4.0' } });
  await expect(source.live()).rejects.toMatchObject({ code: 'SNAPSHOT_INVALID' });
});

it('gives nothing of what is beside it', () => {
  const { allows } = folderSource(folder, 'production');
  expect(allows(pathToFileURL(join(folder, 'releases/a.js')).href)).toBe(true);
  expect(allows(pathToFileURL(join(folder, '../a.js')).href)).toBe(false);
  expect(allows('https://shop.example/a.js')).toBe(false);
});
