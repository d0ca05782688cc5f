import { canary } from '../environment/canary.js';
import { ask, PAGE } from '../fixtures/ask.js';
import { deployedStore } from '../fixtures/deployed-store.js';
import { pageSnapshotIn } from '../fixtures/page-snapshot-in.js';
import { RECORD } from '../fixtures/planted-release.js';
import { serveEdge, type ServedEdge } from './serve-edge.js';

const store = deployedStore();
let edge: ServedEdge;

const open = (headers: Record<string, string> = {}) =>
  ask(edge.origin, '/catalog', { accept: PAGE, headers });
const latest = (headers: Record<string, string> = {}) =>
  ask(edge.origin, '/_weft/environments/production/latest', { headers });
const visitor = (number: number) => ({
  cookie: `a=b; weft-visitor=${number.toString(16).padStart(32, '0')}; c=d`,
});
const setShare = (share: number) =>
  canary(store.store, { environment: 'production', name: 'catalog', share, ...RECORD });

beforeAll(async () => {
  await store.deploy('production', { name: 'shell' }, { name: 'catalog' });
  edge = await serveEdge({ reader: store.store, port: 0, host: 'localhost', interval: 0 });
});
afterAll(() => edge.close());

it('sets no cookie where there is no canary', async () => {
  expect((await open()).headers).not.toHaveProperty('set-cookie');
  const releases = [await store.publish({ name: 'catalog', version: '2.0.0' })];
  await canary(store.store, { environment: 'production', releases, share: 50, ...RECORD });
});

it('gives a new visitor an id, random, for the whole site and for a year, out of reach of scripts', async () => {
  const cookies = [await open(), await open(), await latest()].map(({ headers }) => headers['set-cookie']);
  for (const cookie of cookies)
    expect(cookie).toEqual([
      expect.stringMatching(/^weft-visitor=[0-9a-f]{32}; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
  expect(new Set(cookies.map(String)).size).toBe(3);
});

it('sends the id by TLS only where the page came by TLS', async () => {
  const { headers } = await open({ 'x-forwarded-proto': 'https' });
  expect(headers['set-cookie']?.[0]).toMatch(/; Secure/);
});

it.each(['weft-visitor=', 'weft-visitor=1', `weft-visitor=${'A'.repeat(32)}`, 'weft-visitor', '%', ';;='])(
  'takes the cookie %j for none',
  async cookie => {
    const { status, headers } = await open({ cookie });
    expect(status).toBe(200);
    expect(headers['set-cookie']?.[0]).toMatch(/^weft-visitor=[0-9a-f]{32};/);
  },
);

it('gives a visitor the same each time, and each group its own page, which nobody else may keep', async () => {
  const ids = new Set<string>();
  for (let number = 0; number < 40; number++) {
    const { headers, text } = await open(visitor(number));
    const { id = '', state, apps, rest } = pageSnapshotIn(text);
    ids.add(id);
    expect(headers).not.toHaveProperty('set-cookie');
    expect(headers).toMatchObject({
      'cache-control': 'private, no-cache',
      vary: 'Accept, Sec-Fetch-Dest, Accept-Encoding, Cookie',
    });
    expect(apps.catalog?.entry).toContain(id === '2' ? '/catalog/1.0.0-' : '/catalog/2.0.0-');
    expect(rest).toBe(`/_weft/snapshots/production/${id}.json`);
    expect((await open(visitor(number))).text).toBe(text);
    expect(JSON.parse((await latest(visitor(number))).text)).toEqual({ id, state });
  }
  expect([...ids].sort()).toEqual(['2', '2+catalog']);
});

it('does not take the page of one group for that of the other', async () => {
  const answers = await Promise.all(Array.from({ length: 40 }, (_, number) => open(visitor(number))));
  const etags = new Map(answers.map(({ text, headers }) => [pageSnapshotIn(text).id, headers.etag ?? '']));
  const [number] = [...answers.entries()].find(([, { text }]) => pageSnapshotIn(text).id === '2') ?? [0];
  expect((await open({ ...visitor(number), 'if-none-match': etags.get('2') ?? '' })).status).toBe(304);
  expect((await open({ ...visitor(number), 'if-none-match': etags.get('2+catalog') ?? '' })).status).toBe(
    200,
  );
});

it('has a full snapshot for each group', async () => {
  const entryIn = async (id: string) => {
    const { text } = await ask(edge.origin, `/_weft/snapshots/production/${id}.json`);
    return JSON.parse(text).apps.catalog.entry;
  };
  expect(await entryIn('2')).toContain('/catalog/1.0.0-');
  expect(await entryIn('2+catalog')).toContain('/catalog/2.0.0-');
  expect(await entryIn('2%2Bcatalog')).toContain('/catalog/2.0.0-');
});

it('is for nobody at 0 and for everybody at 100', async () => {
  for (const [share, id] of [
    [0, '3'],
    [100, '4+catalog'],
  ] as const) {
    await setShare(share);
    const answers = await Promise.all(Array.from({ length: 40 }, (_, number) => open(visitor(number))));
    expect(new Set(answers.map(({ text }) => pageSnapshotIn(text).id))).toEqual(new Set([id]));
  }
});
