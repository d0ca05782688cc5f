import { request } from 'node:http';
import { ask, PAGE } from '../../fixtures/ask.js';
import { deployedStore } from '../../fixtures/deployed-store.js';
import { pageSnapshotIn } from '../../fixtures/page-snapshot-in.js';
import { serveEdge, type ServedEdge } from '../serve-edge.js';

const store = deployedStore();
let edge: ServedEdge;
let logged = '';

const START = { type: 'load-start', time: 12.5, app: 'cart', url: '/entry.js' };
const FAILURE = {
  ...{ type: 'failure', time: 30, snapshot: '12', app: 'cart', release: '1.0.0-ab', module: 'cart/Page' },
  ...{ code: 'ENTRY_UNREACHABLE', url: '/entry.js', phase: 'entry', message: 'HTTP 503', to: '0.9.0-cd' },
};

const send = (body: unknown, headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' }) =>
  ask(edge.origin, '/_weft/telemetry', {
    method: 'POST',
    headers: { 'content-type': 'text/plain;charset=UTF-8', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const lines = () =>
  logged
    .split('\n')
    .slice(0, -1)
    .map(line => JSON.parse(line) as Record<string, unknown>);
const withoutTime = () => lines().map(event => ({ ...event, at: undefined }));

beforeAll(async () => {
  await store.deploy('production', { name: 'shell' });
  const appendEvents = (text: string) => void (logged += text);
  edge = await serveEdge({ reader: store.store, port: 0, host: 'localhost', appendEvents });
});
beforeEach(() => void (logged = ''));
afterAll(() => edge.close());

it('is told of in the page', async () => {
  const { text } = await ask(edge.origin, '/', { accept: PAGE });
  expect(pageSnapshotIn(text).telemetry).toBe('/_weft/telemetry');
});

it('takes a list, and appends a line for each event with the time of its arrival', async () => {
  const before = new Date().toISOString();
  const { status, body } = await send([START, FAILURE]);
  expect({ status, sent: body.length }).toEqual({ status: 204, sent: 0 });
  const [first, second] = lines();
  expect(first).toEqual({ at: expect.any(String), ...START });
  expect(second).toEqual({ at: expect.any(String), ...FAILURE });
  expect(String(first?.at) >= before && String(first?.at) <= new Date().toISOString()).toBe(true);
});

it.each([
  ['lines', `${JSON.stringify(START)}\n${JSON.stringify(FAILURE)}\n`],
  ['lines with others between', `\n${JSON.stringify(START)}\r\n\n${JSON.stringify(FAILURE)}`],
])('takes %s', async (_, body) => {
  expect((await send(body)).status).toBe(204);
  expect(withoutTime()).toEqual([START, FAILURE]);
});

it.each(['application/json', 'application/x-ndjson', 'TEXT/PLAIN'])('takes %s', async type => {
  expect((await send([START], { 'content-type': type, 'sec-fetch-site': 'same-origin' })).status).toBe(204);
});

it.each([
  { ...START, type: 'load-end', start: 1, duration: 2, ok: false },
  { type: 'retry', time: 1, url: '/x.js', attempt: 2, message: 'HTTP 503' },
  { type: 'fallback', time: 1, module: 'cart/Page', to: '1.0.0' },
  {
    ...{ type: 'share', time: 1, scope: 'default', package: 'react', version: '19.0.0' },
    ...{ provider: 'shell@1', reason: 'conflict', range: '^18' },
  },
  { type: 'refused', time: 1, what: 'registry', message: 'no' },
])('keeps $type as it is', async event => {
  expect((await send([event])).status).toBe(204);
  expect(withoutTime()).toEqual([event]);
});

it('keeps nothing that belongs to no event, and nothing of the visitor', async () => {
  const cookie = `weft-visitor=${'a'.repeat(32)}`;
  await send([{ ...START, error: {}, visitor: 'me', at: 'never', __proto__: { x: 1 } }], {
    'sec-fetch-site': 'same-origin',
    cookie,
    'user-agent': 'somebody',
    referer: `${edge.origin}/secret`,
  });
  expect(withoutTime()).toEqual([START]);
  expect(logged).not.toMatch(/aaaa|somebody|secret|never/);
});

it('drops what is no event, and keeps the others', async () => {
  const odd = [null, 1, 'load-start', [], {}, { type: 'other', time: 1 }, { type: 'constructor', time: 1 }];
  const wrong = [{ type: 'load-start' }, { ...START, time: '1' }, { ...START, url: {} }];
  expect((await send([...odd, START, ...wrong])).status).toBe(204);
  expect(withoutTime()).toEqual([START]);
});

it('cuts texts, and an event stays one line', async () => {
  await send([{ ...FAILURE, message: `${'x'.repeat(1990)}\n"\u2028\r\n${'y'.repeat(5000)}` }]);
  const [event] = lines();
  expect(lines()).toHaveLength(1);
  expect(event?.message).toHaveLength(2000);
});

describe('it refuses', () => {
  it.each([
    ['nothing', '', 400, 'EVENTS_INVALID'],
    ['what is no JSON', 'hello', 400, 'EVENTS_INVALID'],
    ['half a list', '[{"type":', 400, 'EVENTS_INVALID'],
    ['an empty list', '[]', 400, 'EVENTS_INVALID'],
    ['no events at all', '[1, {}]', 400, 'EVENTS_INVALID'],
    ['more than a hundred', Array.from({ length: 101 }, () => START), 413, 'TOO_LARGE'],
    ['more than 64 KiB', [{ ...START, url: 'x'.repeat(65_536) }], 413, 'TOO_LARGE'],
  ])('%s', async (_, body, status, code) => {
    const answer = await send(body);
    expect({ status: answer.status, ...JSON.parse(answer.text) }).toMatchObject({ status, code });
    expect(logged).toBe('');
  });

  it('a body without an end', async () => {
    const { port } = new URL(edge.origin);
    const status = await new Promise(resolve => {
      const headers = { 'content-type': 'text/plain', 'sec-fetch-site': 'same-origin' };
      const sent = request({ port, path: '/_weft/telemetry', method: 'POST', headers }, response => {
        resolve(response.statusCode);
        sent.destroy();
      });
      // Without an answer the test fails, and leaves no connection behind.
      sent.setTimeout(5000, () => (resolve('none'), sent.destroy()));
      sent.on('error', () => {}).write('x'.repeat(70_000));
    });
    expect(status).toBe(413);
  });

  it.each(['text/html', 'application/x-www-form-urlencoded', 'multipart/form-data', 'text/plainer', ''])(
    'the type %j',
    async type => {
      const headers = { 'content-type': type, 'sec-fetch-site': 'same-origin' };
      expect((await send([START], headers)).status).toBe(415);
      expect(logged).toBe('');
    },
  );

  it.each<[string, Record<string, string>]>([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another site that says it is this one', { 'sec-fetch-site': 'cross-site', origin: 'http://localhost' }],
    ['a neighbour', { 'sec-fetch-site': 'same-site' }],
    ['another origin', { origin: 'https://evil.example' }],
    ['an origin that hides', { origin: 'null' }],
    ['nowhere', {}],
  ])('what comes from %s', async (_, headers) => {
    const { status, text } = await send([START], headers);
    expect({ status, ...JSON.parse(text) }).toMatchObject({ status: 403, code: 'FOREIGN_ORIGIN' });
    expect(logged).toBe('');
  });
});

it('takes what says its origin only', async () => {
  expect((await send([START], { origin: edge.origin })).status).toBe(204);
});

it('stops a flood', async () => {
  const flooded = await serveEdge({
    reader: store.store,
    port: 0,
    host: 'localhost',
    appendEvents: () => {},
  });
  const post = () =>
    fetch(`${flooded.origin}/_weft/telemetry`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain', 'sec-fetch-site': 'same-origin' },
      body: JSON.stringify(START),
    });
  let last = await post();
  for (let round = 0; round < 200 && last.status === 204; round++)
    [last = last] = (await Promise.all(Array.from({ length: 50 }, post))).reverse();
  await flooded.close();
  expect(last.status).toBe(429);
  expect(last.headers.get('retry-after')).toBe('10');
});

it('is not there where nobody takes the events', async () => {
  const deaf = await serveEdge({ reader: store.store, port: 0, host: 'localhost' });
  const { status } = await ask(deaf.origin, '/_weft/telemetry', { method: 'POST', body: '[]' });
  await deaf.close();
  expect(status).toBe(405);
});
