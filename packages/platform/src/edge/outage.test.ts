import { rename } from 'node:fs/promises';
import { ask, PAGE } from '../fixtures/ask.js';
import { deployedStore } from '../fixtures/deployed-store.js';
import { httpStore, type HttpStore } from '../fixtures/http-store.js';
import { pageSnapshotIn } from '../fixtures/page-snapshot-in.js';
import { openFolderReader, openFolderStore } from '../store/folder-store.js';
import { createCachedReader } from '../store/cached-reader.js';
import { keys } from '../store/keys.js';
import type { ReleaseReader } from '../store/release-store.js';
import { temporaryFolder } from '../fixtures/sample-build.js';
import { plantReleases, RECORD, release } from '../fixtures/planted-release.js';
import { deploy } from '../environment/deploy.js';
import { serveEdge, type ServedEdge } from './serve-edge.js';

jest.setTimeout(20_000);
const edges: ServedEdge[] = [];
afterEach(async () => {
  for (const edge of edges.splice(0)) await edge.close();
});

async function serve(reader: ReleaseReader, interval = 0) {
  const edge = await serveEdge({ reader, interval, port: 0, host: 'localhost' });
  edges.push(edge);
  return edge.origin;
}
const open = (origin: string, path = '/') => ask(origin, path, { accept: PAGE });
const idOf = async (origin: string) => pageSnapshotIn((await open(origin)).text).id;
const healthOf = async (origin: string) => {
  const { status, text } = await ask(origin, '/_weft/health');
  return { code: status, ...JSON.parse(text) };
};
/** Asks until the answer is as it should be. */
async function until(holds: () => Promise<boolean>) {
  const begun = performance.now();
  while (!(await holds())) if (performance.now() - begun > 10_000) throw new Error('It never came to be so');
}

const SHELL = { name: 'shell', remotes: ['catalog'] };
async function deployed() {
  const store = deployedStore();
  const { shell, catalog } = await store.deploy('production', SHELL, { name: 'catalog' });
  const paths = [
    '/',
    '/catalog',
    '/apps/catalog/',
    '/_weft/environments/production/latest',
    '/_weft/snapshots/production/1.json',
    `/_weft/releases/shell/${shell?.version}/entry.js`,
    `/_weft/releases/catalog/${catalog?.version}/page.css`,
    `/_weft/releases/catalog/${catalog?.version}/static/picture.png`,
  ];
  return { ...store, paths };
}

/** Stops a store while requests run; gives the statuses of what was served before, from then on. */
async function statusesAfter(origin: string, paths: string[], stop: () => Promise<void>) {
  const statuses: number[] = [];
  let stopped = false;
  const client = async () => {
    for (let round = 0; round < 5 || !stopped; round++)
      for (const path of paths) statuses.push((await open(origin, path)).status);
  };
  for (const path of paths) await open(origin, path);
  const clients = Array.from({ length: 4 }, client);
  await stop();
  stopped = true;
  await Promise.all(clients);
  for (const path of paths) statuses.push((await open(origin, path)).status);
  return statuses;
}

describe('when the store stops under load', () => {
  it('every page and file that was served before is served, health says so, and it recovers', async () => {
    const { store, paths, deploy: deployBuilds } = await deployed();
    const remote = await httpStore(store);
    const origin = await serve(remote.reader);
    const statuses = await statusesAfter(origin, paths, remote.stop);
    expect(new Set(statuses)).toEqual(new Set([200]));

    const health = await healthOf(origin);
    expect(health).toMatchObject({ code: 200, status: 'stale' });
    expect(health.environments.production).toMatchObject({
      snapshot: 1,
      readAt: expect.stringMatching(/Z$/),
      problem: { code: 'STORE_UNREACHABLE', since: expect.stringMatching(/Z$/) },
    });

    await remote.start();
    await deployBuilds('production', { ...SHELL, version: '2.0.0' });
    await until(async () => (await idOf(origin)) === '2');
    expect(await healthOf(origin)).toMatchObject({ code: 200, status: 'ok' });
  });

  it('as a folder that is gone, too', async () => {
    const { folder, paths } = await deployed();
    const origin = await serve(openFolderReader(folder));
    const statuses = await statusesAfter(origin, paths, () => rename(folder, `${folder}-away`));
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(await healthOf(origin)).toMatchObject({ code: 200, status: 'stale' });
    await rename(`${folder}-away`, folder);
    await until(async () => (await healthOf(origin)).status === 'ok');
  });

  it('what was never served is not available for now, and nobody keeps that', async () => {
    const { store, paths } = await deployed();
    const remote = await httpStore(store);
    const origin = await serve(remote.reader);
    await open(origin);
    await remote.stop();
    const { status, headers } = await ask(origin, paths.at(-1) ?? '');
    expect(status).toBe(503);
    expect(headers).toMatchObject({ 'retry-after': '1', 'cache-control': 'no-store' });
    await remote.start();
    expect((await ask(origin, paths.at(-1) ?? '')).status).toBe(200);
  });
});

describe('when the store does not answer', () => {
  it('those who have something to show wait for a moment, then nobody does, and it recovers', async () => {
    const { store, deploy: deployBuilds } = await deployed();
    const remote = await httpStore(store);
    const origin = await serve(remote.reader);
    await open(origin);
    let answer = () => {};
    remote.hang(new Promise<void>(resolve => (answer = resolve)));
    await deployBuilds('production', { ...SHELL, version: '2.0.0' });

    expect(await idOf(origin)).toBe('1');
    // Had each waited for a quarter of a second, it would take longer than the test may.
    for (let round = 0; round < 100; round++) expect(await idOf(origin)).toBe('1');
    answer();
    await until(async () => (await idOf(origin)) === '2');
  });
});

describe('when the store is down from the start', () => {
  it('there is nothing to serve, until it comes back', async () => {
    const { store } = await deployed();
    const remote = await httpStore(store);
    await remote.stop();
    const origin = await serve(remote.reader);
    const { status, headers, text } = await open(origin);
    expect(status).toBe(503);
    expect(headers['retry-after']).toBe('1');
    expect(text).toContain('<main>');
    expect(await healthOf(origin)).toMatchObject({ code: 503, status: 'starting' });
    await remote.start();
    await until(async () => (await open(origin)).status === 200);
  });

  it('what a cache on disk has is served', async () => {
    const { store, paths } = await deployed();
    const remote = await httpStore(store);
    const cache = openFolderStore(temporaryFolder());
    const before = await serve(createCachedReader(remote.reader, cache));
    for (const path of paths) await open(before, path);
    await remote.stop();
    const after = await serve(createCachedReader(remote.reader, cache));
    for (const path of paths)
      expect({ path, ...(await open(after, path)) }).toMatchObject({ path, status: 200 });
    expect(await healthOf(after)).toMatchObject({ code: 200, status: 'stale' });
  });
});

describe('a snapshot that is not complete', () => {
  it('is not taken: the one before stays, and health says why', async () => {
    const { store, deploy: deployBuilds } = await deployed();
    const origin = await serve(store);
    await open(origin);
    await plantReleases(store, 'catalog@3.0.0');
    await deploy(store, { environment: 'production', releases: [release('catalog@3.0.0')], ...RECORD });
    await store.delete(keys.release('catalog', '3.0.0'));

    expect(await idOf(origin)).toBe('1');
    const health = await healthOf(origin);
    expect(health).toMatchObject({ code: 200, status: 'stale' });
    expect(health.environments.production.problem.message).toContain('no release catalog@3.0.0');

    await deployBuilds('production', { name: 'catalog', version: '4.0.0' });
    await until(async () => (await idOf(origin)) === '3');
    expect(await healthOf(origin)).toMatchObject({ status: 'ok' });
  });
});

describe('the store is asked', () => {
  const count = (remote: HttpStore, key: string) => remote.asked.filter(asked => asked === key).length;

  it('once for each key, however many ask at the same time', async () => {
    const { store, paths } = await deployed();
    const remote = await httpStore(store);
    const origin = await serve(remote.reader, 1_000_000);
    const everything = paths.flatMap(path => Array.from({ length: 10 }, () => open(origin, path)));
    for (const { status } of await Promise.all(everything)) expect(status).toBe(200);
    expect(remote.asked.sort()).toEqual([...new Set(remote.asked)].sort());
    expect(count(remote, keys.snapshot('production', 1))).toBe(1);
  });

  it('for news no more often than the interval says', async () => {
    const { store } = await deployed();
    const remote = await httpStore(store);
    const origin = await serve(remote.reader, 1_000_000);
    await open(origin);
    remote.asked.length = 0;
    await Promise.all(Array.from({ length: 50 }, () => open(origin)));
    expect(remote.asked).toEqual([]);
  });

  it('seldom for what is not there', async () => {
    const { store } = await deployed();
    const remote = await httpStore(store);
    const origin = await serve(remote.reader, 1_000_000);
    await open(origin);
    remote.asked.length = 0;
    const begun = performance.now();
    for (let round = 0; round < 30; round++) {
      await ask(origin, '/_weft/releases/catalog/9.9.9/x.js');
      await ask(origin, '/_weft/snapshots/production/99.json');
      await open(origin, '/environments/nowhere/');
    }
    const seconds = Math.ceil((performance.now() - begun) / 1000);
    expect(remote.asked.length).toBeLessThanOrEqual(3 * seconds);
  });
});
