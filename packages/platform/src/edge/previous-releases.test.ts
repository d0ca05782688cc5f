import type { AppLocation, Snapshot } from '@weft/federation-runtime/manifest';
import { canary } from '../environment/canary.js';
import { rollback } from '../environment/rollback.js';
import { ask, PAGE } from '../fixtures/ask.js';
import { deployedStore } from '../fixtures/deployed-store.js';
import { httpStore } from '../fixtures/http-store.js';
import { pageSnapshotIn } from '../fixtures/page-snapshot-in.js';
import { RECORD } from '../fixtures/planted-release.js';
import { keys } from '../store/keys.js';
import type { ReleaseReader } from '../store/release-store.js';
import { serveEdge, type ServedEdge } from './serve-edge.js';

const ENVIRONMENT = 'production';
const edges: ServedEdge[] = [];
afterEach(() => Promise.all(edges.splice(0).map(edge => edge.close())));

async function serve(reader: ReleaseReader) {
  const edge = await serveEdge({ reader, port: 0, host: 'localhost', interval: 0 });
  edges.push(edge);
  return edge.origin;
}

const pageOf = async (origin: string) =>
  pageSnapshotIn((await ask(origin, '/catalog', { accept: PAGE })).text);
const fullOf = async (origin: string, id = '') =>
  JSON.parse((await ask(origin, `/_weft/snapshots/${ENVIRONMENT}/${id}.json`)).text) as Snapshot;
const previousOf = async (origin: string) => (await pageOf(origin)).apps.catalog?.previous?.release;

/** Shell once, and as many releases of catalog, one after the other. */
async function deployed(...versions: string[]) {
  const store = deployedStore();
  await store.deploy(ENVIRONMENT, { name: 'shell' });
  const releases: string[] = [];
  for (const version of versions) {
    const { catalog } = await store.deploy(ENVIRONMENT, { name: 'catalog', version });
    releases.push(catalog?.version ?? '');
  }
  return { ...store, releases };
}

it('is where the release before is, in the page and in the full snapshot; a first release has none', async () => {
  const { store, releases } = await deployed('1.0.0', '2.0.0');
  const origin = await serve(store);
  const page = await pageOf(origin);
  const { previous, ...live } = page.apps.catalog as AppLocation;
  expect(live.release).toBe(releases[1]);
  expect(previous).toEqual({
    entry: live.entry.replace(releases[1] ?? '', releases[0] ?? ''),
    global: live.global,
    type: live.type,
    integrity: expect.stringMatching(/^sha384-.{64}$/),
    release: releases[0],
  });
  expect(previous?.integrity).not.toBe(live.integrity);
  expect((await ask(origin, previous?.entry ?? '')).text).toContain('// 1.0.0');
  expect(page.apps.shell).not.toHaveProperty('previous');

  const full = await fullOf(origin, page.id);
  expect(full.apps).toMatchObject(page.apps);
  expect(full.apps.shell).not.toHaveProperty('previous');
});

it('is only one step back', async () => {
  const { store, releases } = await deployed('1.0.0', '2.0.0', '3.0.0');
  expect(await previousOf(await serve(store))).toBe(releases[1]);
});

it('is never what was just rolled back from', async () => {
  const { store, releases } = await deployed('1.0.0', '2.0.0', '3.0.0');
  const origin = await serve(store);
  await rollback(store, { environment: ENVIRONMENT, apps: ['catalog'], ...RECORD });
  expect((await pageOf(origin)).apps.catalog).toMatchObject({
    release: releases[1],
    previous: { release: releases[0] },
  });
  await rollback(store, { environment: ENVIRONMENT, apps: ['catalog'], ...RECORD });
  expect((await pageOf(origin)).apps.catalog?.release).toBe(releases[0]);
  expect(await previousOf(origin)).toBeUndefined();
});

it('of a release in a canary is what everybody else has', async () => {
  const { store, publish, releases } = await deployed('1.0.0', '2.0.0');
  const [next, first] = [
    await publish({ name: 'catalog', version: '3.0.0' }),
    await publish({ name: 'search' }),
  ];
  const options = { environment: ENVIRONMENT, name: 'next', share: 100, ...RECORD };
  const { number } = await canary(store, { ...options, releases: [next, first] });
  const origin = await serve(store);
  expect((await pageOf(origin)).apps.catalog).toMatchObject({
    release: next.version,
    previous: { release: releases[1] },
  });
  const { apps } = await fullOf(origin, `${number}+next`);
  expect(apps.search).not.toHaveProperty('previous');
  expect((await fullOf(origin, `${number}`)).apps.catalog?.previous?.release).toBe(releases[0]);
});

it('is left out when it is gone from the store', async () => {
  const { store, releases } = await deployed('1.0.0', '2.0.0');
  await store.delete(keys.release('catalog', releases[0] ?? ''));
  const { apps } = await pageOf(await serve(store));
  expect(apps.catalog?.release).toBe(releases[1]);
  expect(apps.catalog).not.toHaveProperty('previous');
});

it.each([
  ['lost', undefined],
  ['broken', '{'],
])('is left out when the snapshot before is %s, and the others have theirs', async (_, content) => {
  const { store, deploy, releases } = await deployed('1.0.0', '2.0.0');
  await deploy(ENVIRONMENT, { name: 'shell', version: '2.0.0' });
  // The newest is found all the same, by way of 1 and 3.
  await store.delete(keys.snapshot(ENVIRONMENT, 2));
  if (content) await store.createOnce(keys.snapshot(ENVIRONMENT, 2), new TextEncoder().encode(content));
  const { apps } = await pageOf(await serve(store));
  expect(apps.catalog?.release).toBe(releases[1]);
  expect(apps.catalog).not.toHaveProperty('previous');
  expect(apps.shell?.previous?.release).toMatch(/^1\.0\.0-/);
});

it('costs the store one look for each past snapshot, once', async () => {
  const { store, deploy } = await deployed('1.0.0', '2.0.0');
  const remote = await httpStore(store);
  const origin = await serve(remote.reader);
  await pageOf(origin);
  remote.asked.length = 0;
  await deploy(ENVIRONMENT, { name: 'account' });
  expect((await pageOf(origin)).id).toBe('4');
  const past = [1, 2].map(number => keys.snapshot(ENVIRONMENT, number));
  expect(remote.asked.filter(key => past.includes(key))).toEqual([]);
});
