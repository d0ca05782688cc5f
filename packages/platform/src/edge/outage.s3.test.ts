import { deploy } from '../environment/deploy.js';
import { ask, PAGE } from '../fixtures/ask.js';
import { freshPrefix } from '../fixtures/fresh-prefix.js';
import { RECORD } from '../fixtures/planted-release.js';
import { buildFolder } from '../fixtures/release-build.js';
import { temporaryFolder } from '../fixtures/sample-build.js';
import { startProxy } from '../fixtures/stoppable-proxy.js';
import { publishRelease } from '../release/publish-release.js';
import { readBuild } from '../release/read-build.js';
import { createCachedReader } from '../store/cached-reader.js';
import { openFolderStore } from '../store/folder-store.js';
import { openReader, openStore } from '../store/open-store.js';
import { serveEdge } from './serve-edge.js';

/** The location of a bucket, by way of a server that can be stopped. */
async function stoppable(location: string) {
  const url = new URL(location);
  const proxy = await startProxy(new URL(url.searchParams.get('endpoint') ?? ''));
  url.searchParams.set('endpoint', proxy.origin);
  return { ...proxy, location: url.href };
}

async function publish(location: string, version: string) {
  const store = await openStore(location);
  const build = await readBuild(buildFolder({ name: 'shell', version, page: null }));
  await publishRelease(store, build);
  await deploy(store, { environment: 'production', releases: [build], ...RECORD });
  return build.version;
}

it('goes on with all that it served when the bucket is gone, also after a restart, and follows when it is back', async () => {
  const location = freshPrefix();
  const proxy = await stoppable(location);
  const version = await publish(location, '1.0.0');
  const cache = temporaryFolder();
  const start = async () =>
    serveEdge({
      reader: createCachedReader(await openReader(proxy.location), openFolderStore(cache)),
      port: 0,
    });
  let edge = await start();

  const paths = [
    '/',
    '/some/route',
    ...['page.js', 'page.css'].map(file => `/_weft/releases/shell/${version}/${file}`),
  ];
  const statuses = () =>
    Promise.all(paths.map(async path => (await ask(edge.origin, path, { accept: PAGE })).status));
  const health = async () =>
    (JSON.parse((await ask(edge.origin, '/_weft/health')).text) as { status: string }).status;
  const all = paths.map(() => 200);
  expect(await statuses()).toEqual(all);

  const load = Array.from({ length: 8 }, async () => {
    for (let round = 0; round < 50; round++) expect(await statuses()).toEqual(all);
  });
  await proxy.stop();
  await Promise.all(load);
  await expect(until(health, 'stale')).resolves.toBeUndefined();

  await edge.close();
  edge = await start();
  expect(await statuses()).toEqual(all);

  await proxy.start();
  const next = await publish(location, '2.0.0');
  const page = async () => String((await ask(edge.origin, '/', { accept: PAGE })).text.includes(next));
  await expect(until(page, 'true')).resolves.toBeUndefined();
  await edge.close();
  await proxy.stop();
}, 120_000);

async function until(look: () => Promise<string>, wanted: string): Promise<void> {
  while ((await look()) !== wanted) await new Promise(resolve => setTimeout(resolve, 100));
}
