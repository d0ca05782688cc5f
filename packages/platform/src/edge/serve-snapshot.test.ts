import { gunzipSync } from 'node:zlib';
import { rollback } from '../environment/rollback.js';
import { ask, PAGE } from '../fixtures/ask.js';
import { RECORD } from '../fixtures/planted-release.js';
import { deployedStore } from '../fixtures/deployed-store.js';
import { pageSnapshotIn } from '../fixtures/page-snapshot-in.js';
import { serveEdge, type ServedEdge } from './serve-edge.js';

const store = deployedStore();
let edge: ServedEdge;

const get = (id: string, headers: Record<string, string> = {}) =>
  ask(edge.origin, `/_weft/snapshots/production/${id}.json`, { headers });
const latest = (headers: Record<string, string> = {}) =>
  ask(edge.origin, '/_weft/environments/production/latest', { headers });

beforeAll(async () => {
  await store.deploy('production', { name: 'shell' }, { name: 'catalog' }, { name: 'account' });
  await store.deploy('production', { name: 'catalog', version: '2.0.0' });
  edge = await serveEdge({ reader: store.store, port: 0, host: 'localhost', interval: 0 });
});
afterAll(() => edge.close());

describe('a full snapshot', () => {
  it('has all apps, as the page has those that it needs', async () => {
    const page = pageSnapshotIn((await ask(edge.origin, '/catalog', { accept: PAGE })).text);
    const { status, headers, text } = await ask(edge.origin, page.rest ?? '');
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'access-control-allow-origin': '*',
    });
    const full = JSON.parse(text);
    expect(Object.keys(full.apps).sort()).toEqual(['account', 'catalog', 'shell']);
    expect(full).toMatchObject({ format: 1, environment: 'production', id: page.id, latest: page.latest });
    expect(full.apps).toMatchObject(page.apps);
  });

  it('of the past is still there', async () => {
    const { apps } = JSON.parse((await get('1')).text);
    expect(apps.catalog.entry).toContain('/catalog/1.0.0-');
  });

  it('is sent compressed, and not again', async () => {
    const { headers, body } = await get('1', { 'accept-encoding': 'gzip' });
    expect(headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(body).toString()).toBe((await get('1')).text);
    const conditions = { 'accept-encoding': 'gzip', 'if-none-match': headers.etag ?? '' };
    expect((await get('1', conditions)).status).toBe(304);
  });

  it.each(['0', '3', '99999999999', '01', '1+unknown', 'x', '-1', '1.0', '+', '1+', '%00', '..%2f1'])(
    '%s is not there',
    async id => {
      const { status, headers } = await get(id);
      expect(status).toBe(404);
      expect(headers['cache-control']).toBe('no-store');
    },
  );

  it.each(['nowhere', 'Wrong_Name', '..%2fproduction'])('of %s is not there', async environment => {
    expect((await ask(edge.origin, `/_weft/snapshots/${environment}/1.json`)).status).toBe(404);
  });
});

describe('the latest', () => {
  it('tells the id, and whether it is still the same', async () => {
    const { status, headers, text } = await latest();
    expect({ status, said: JSON.parse(text) }).toEqual({
      status: 200,
      said: { id: '2', state: expect.stringMatching(/^[0-9a-f]{8}$/) },
    });
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers).not.toHaveProperty('set-cookie');
    const again = await latest({ 'if-none-match': headers.etag ?? '' });
    expect({ status: again.status, sent: again.body.length }).toEqual({ status: 304, sent: 0 });
    await store.deploy('production', { name: 'account', version: '3.0.0' });
    expect(JSON.parse((await latest({ 'if-none-match': headers.etag ?? '' })).text)).toMatchObject({
      id: '3',
    });
  });

  it('names the same state again after a rollback, and another one in between', async () => {
    const stateNow = async () => (JSON.parse((await latest()).text) as { state: string }).state;
    const before = await stateNow();
    await store.deploy('production', { name: 'account', version: '4.0.0' });
    const page = pageSnapshotIn((await ask(edge.origin, '/account', { accept: PAGE })).text);
    expect(page.state).toBe(await stateNow());
    expect(page.state).not.toBe(before);
    await rollback(store.store, { environment: 'production', apps: ['account'], ...RECORD });
    expect(await stateNow()).toBe(before);
  });

  it('of an environment that is not there is not found', async () => {
    const { status, text } = await ask(edge.origin, '/_weft/environments/nowhere/latest');
    expect(status).toBe(404);
    expect(JSON.parse(text)).toMatchObject({ code: 'ENVIRONMENT_UNKNOWN' });
  });
});
