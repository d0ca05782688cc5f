import { gunzipSync, brotliDecompressSync } from 'node:zlib';
import { ask, PAGE } from '../fixtures/ask.js';
import { deployedStore } from '../fixtures/deployed-store.js';
import { sha384 } from '../fixtures/release-build.js';
import { serveEdge, type ServedEdge } from './serve-edge.js';

const SCRIPT = 'export const words = "many words that repeat";\n'.repeat(100);
const files = {
  'words.js': SCRIPT,
  'with space & more.js': '1;',
  'plain.bin': Buffer.from([1, 2, 3]),
  'deep/er/a.wasm': Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]),
  'strange.unknown': 'x',
};
const store = deployedStore();
let edge: ServedEdge;
let base: string;

const get = (file: string, headers: Record<string, string> = {}, method = 'GET') =>
  ask(edge.origin, `${base}/${file}`, { headers, method });

beforeAll(async () => {
  const { catalog } = await store.deploy('production', { name: 'catalog', files });
  base = `/_weft/releases/catalog/${catalog?.version}`;
  edge = await serveEdge({ reader: store.store, port: 0, host: 'localhost' });
});
afterAll(() => edge.close());

describe('a file of a release', () => {
  it.each([
    ['words.js', 'text/javascript; charset=utf-8'],
    ['page.css', 'text/css; charset=utf-8'],
    ['mf-manifest.json', 'application/json; charset=utf-8'],
    ['static/mark.svg', 'image/svg+xml; charset=utf-8'],
    ['static/picture.png', 'image/png'],
    ['deep/er/a.wasm', 'application/wasm'],
    ['strange.unknown', 'application/octet-stream'],
  ])('%s has its type, and may be kept for good, by everybody', async (file, type) => {
    const { status, headers } = await get(file);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': type,
      'cache-control': 'public, max-age=31536000, immutable',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
      vary: 'Accept-Encoding',
    });
    expect(headers).not.toHaveProperty('set-cookie');
  });

  it.each(Object.entries(files))('%s has its content', async (file, content) => {
    const { body } = await get(encodeURI(file));
    expect(body).toEqual(Buffer.from(content));
  });

  it('is the same again from memory', async () => {
    const [first, second] = [await get('words.js'), await get('words.js')];
    expect(second.text).toBe(first.text);
    expect({ ...second.headers, date: '' }).toEqual({ ...first.headers, date: '' });
  });

  it('is told of by HEAD, without a body', async () => {
    const { status, headers, body } = await get('words.js', {}, 'HEAD');
    expect({ status, sent: body.length }).toEqual({ status: 200, sent: 0 });
    expect(headers['content-length']).toBe(String(SCRIPT.length));
    expect(headers.etag).toBe((await get('words.js')).headers.etag);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('is not there for %s', async method => {
    const { status, headers } = await get('words.js', {}, method);
    expect(status).toBe(405);
    expect(headers.allow).toBe('GET, HEAD');
  });

  it('goes on being served after a later deploy', async () => {
    await store.deploy('production', { name: 'catalog', version: '2.0.0' });
    expect((await get('static/mark.svg')).status).toBe(200);
    expect((await get('entry.js')).text).toContain('1.0.0');
  });
});

describe('compressed', () => {
  it.each([
    ['br, gzip', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['*', 'br'],
    ['*;q=0', undefined],
    ['identity', undefined],
    ['identity;q=1, br;q=0.5', undefined],
    ['deflate', undefined],
    ['', undefined],
  ])('as %j asks for: %s', async (accepted, encoding) => {
    const { headers, body } = await get('words.js', { 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('Accept-Encoding');
    const decode = encoding === 'br' ? brotliDecompressSync : gunzipSync;
    expect((encoding ? decode(body) : body).toString()).toBe(SCRIPT);
  });

  it('only where the release has that form', async () => {
    const { headers } = await get('static/picture.png', { 'accept-encoding': 'br, gzip' });
    expect(headers['content-encoding']).toBeUndefined();
  });

  it('with an ETag for each form', async () => {
    const etags = ['br', 'gzip', 'identity'].map(
      async accepted => (await get('words.js', { 'accept-encoding': accepted })).headers.etag,
    );
    expect(new Set(await Promise.all(etags)).size).toBe(3);
  });
});

describe('asked with a condition', () => {
  const etagOf = async (accepted = 'identity') =>
    (await get('words.js', { 'accept-encoding': accepted })).headers.etag ?? '';

  it('has not changed for one who has it', async () => {
    const etag = await etagOf();
    expect(etag).toBe(`"${sha384(SCRIPT).slice(7, 39)}"`);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const { status, headers, body } = await get('words.js', { 'if-none-match': known });
      expect({ known, status, sent: body.length }).toEqual({ known, status: 304, sent: 0 });
      expect(headers).toMatchObject({ etag, 'cache-control': 'public, max-age=31536000, immutable' });
    }
  });

  it('is sent to one who has another form of it, or something else', async () => {
    const brotli = await etagOf('br');
    for (const known of [brotli, '"other"', 'nonsense'])
      expect((await get('words.js', { 'if-none-match': known })).status).toBe(200);
  });
});

describe('a part', () => {
  const size = SCRIPT.length;

  it.each([
    ['bytes=0-9', 0, 9],
    ['bytes=10-', 10, size - 1],
    ['bytes=-5', size - 5, size - 1],
    [`bytes=5-${size + 100}`, 5, size - 1],
    [`bytes=-${size + 100}`, 0, size - 1],
    [`bytes=${size - 1}-${size - 1}`, size - 1, size - 1],
  ])('%s is sent, never compressed', async (range, first, last) => {
    const { status, headers, text } = await get('words.js', { range, 'accept-encoding': 'br' });
    expect(status).toBe(206);
    expect(text).toBe(SCRIPT.slice(first, last + 1));
    expect(headers['content-range']).toBe(`bytes ${first}-${last}/${size}`);
    expect(headers['content-length']).toBe(String(last - first + 1));
    expect(headers['content-encoding']).toBeUndefined();
  });

  it.each([`bytes=${size}-`, `bytes=${size + 5}-${size + 9}`, 'bytes=-0'])('%s is not there', async range => {
    const { status, headers, body } = await get('words.js', { range });
    expect({ status, sent: body.length }).toEqual({ status: 416, sent: 0 });
    expect(headers['content-range']).toBe(`bytes */${size}`);
    expect(headers['cache-control']).toBe('no-store');
  });

  it.each(['bytes=0-1,5-6', 'bytes=9-1', 'bytes=-', 'lines=1-2', 'bytes=a-b', 'nonsense'])(
    '%s is not understood, so all of it is sent',
    async range => {
      const { status, text } = await get('words.js', { range });
      expect({ status, text }).toEqual({ status: 200, text: SCRIPT });
    },
  );

  it('is only sent of the same content', async () => {
    const { etag = '' } = (await get('words.js')).headers;
    const range = 'bytes=0-9';
    expect((await get('words.js', { range, 'if-range': etag })).status).toBe(206);
    expect((await get('words.js', { range, 'if-range': '"other"' })).text).toBe(SCRIPT);
    expect((await get('words.js', { range, 'if-none-match': etag })).status).toBe(304);
  });

  it('is no matter of HEAD', async () => {
    const { status, headers } = await get('words.js', { range: 'bytes=0-9' }, 'HEAD');
    expect(status).toBe(200);
    expect(headers['content-length']).toBe(String(size));
  });
});

describe('what no release lists is not found', () => {
  it.each([
    '/_weft/releases',
    '/_weft/releases/catalog',
    '/_weft/releases/catalog/9.9.9/words.js',
    '/_weft/releases/other/1.0.0/words.js',
    '/_weft/releases/CATALOG/1.0.0/words.js',
    '/_weft/',
    '/_weft/nothing',
  ])('%s', async path => {
    const { status, headers } = await ask(edge.origin, path);
    expect(status).toBe(404);
    expect(headers['cache-control']).toBe('no-store');
  });

  it.each([
    'missing.js',
    'words.js.br',
    'words.js/',
    'words.js%00',
    'words.js%00.png',
    '%00',
    '',
    '/words.js',
    '../../../../index',
    '..%2f..%2f..%2f..%2findex',
    '%2e%2e/%2e%2e/words.js',
    '%2e%2e%2f%2e%2e%2fwords.js',
    '%252e%252e%252fwords.js',
    '..%5c..%5cwords.js',
    '..\\..\\words.js',
    '....//words.js',
    '%c0%ae%c0%ae/words.js',
    '%E0%A4%A',
    '%',
    '/etc/passwd',
    '//etc/passwd',
    'constructor',
    '__proto__',
  ])('%j below a release', async file => {
    const { status, text } = await get(file);
    // 400: not even a URL.
    expect([400, 404]).toContain(status);
    expect(text).not.toContain('many words');
    expect((await ask(edge.origin, `${base}/${file}`, { accept: PAGE })).text).not.toContain('many words');
  });

  it('a file of the store that is no file of the release', async () => {
    const path = base.replace('/_weft/releases', '');
    for (const key of [`/index${path}.json`, '/environments/production/log/0000000001.json'])
      expect((await ask(edge.origin, key)).status).toBe(404);
  });
});

it('a file that was cut off in the store is not sent', async () => {
  const { catalog } = await store.deploy('production', { name: 'catalog', version: '3.0.0', files });
  const key = `releases/catalog/${catalog?.version}/plain.bin`;
  await store.store.delete(key);
  await store.store.createOnce(key, Buffer.from([1, 2]));
  const log = jest.spyOn(console, 'error').mockImplementation();
  const { status, headers } = await ask(edge.origin, `/_weft/${key}`);
  expect({ status, kept: headers['cache-control'] }).toEqual({ status: 500, kept: 'no-store' });
  expect(String(log.mock.calls[0]?.[0])).toContain(`${key} has 2 bytes instead of 3`);
  log.mockRestore();
});

describe('a file that several releases have', () => {
  const KIT = 'globalThis.kit = "the same in all releases";\n';
  const url = `/_weft/content/${encodeURIComponent(sha384(KIT))}.js`;
  const build = (name: string, version: string) => ({
    ...{ name, version, files: { 'kit.js': KIT, 'own.js': `"${name} ${version}"` } },
    byContent: ['kit.js'],
  });

  it('is had by its content, whichever of them has it, and may be kept for good', async () => {
    await store.deploy('kits', build('cart', '1.0.0'), build('plans', '1.0.0'));
    await ask(edge.origin, '/_weft/environments/kits/latest');
    const { status, headers, text } = await ask(edge.origin, url);
    expect({ status, text }).toEqual({ status: 200, text: KIT });
    expect(headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });

  it.each([
    ['that no release has', `/_weft/content/${encodeURIComponent(sha384('nothing'))}.js`],
    ['that is of one release alone', `/_weft/content/${encodeURIComponent(sha384('"cart 1.0.0"'))}.js`],
    ['without a hash', '/_weft/content/.js'],
  ])('one %s is not had by its content', async (_, other) => {
    expect((await ask(edge.origin, other)).status).toBe(404);
  });
});

describe('a file that several releases of an app have', () => {
  const SAME = 'globalThis.same = "in all releases of the app";\n'.repeat(40);
  const files = {
    'same.0123abcd.js': SAME,
    'same.0123abcd.js.map': '{"version":3}',
    'same.0123abcd.css': SAME,
  };
  const byName = ['same.0123abcd.js', 'same.0123abcd.css'];
  const named = (file: string, app = 'till') => ask(edge.origin, `/_weft/files/${app}/${file}`);

  beforeAll(async () => {
    const fresh = { 'new.4567abcd.js': '"new"' };
    await store.deploy('tills', { name: 'till', version: '1.0.0', files, byName });
    await ask(edge.origin, '/_weft/environments/tills/latest');
    await store.deploy('tills', {
      ...{ name: 'till', version: '2.0.0', files: { ...files, ...fresh } },
      byName: [...byName, 'new.4567abcd.js'],
    });
    await store.deploy('tills', { name: 'other', files: { 'other.0123abcd.js': '"other"' } });
  });

  it('is had by its name, and may be kept for good', async () => {
    const { status, headers, text } = await named('same.0123abcd.js');
    expect({ status, text }).toEqual({ status: 200, text: SAME });
    expect(headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'access-control-allow-origin': '*',
    });
    expect((await named('same.0123abcd.css')).headers['content-type']).toBe('text/css; charset=utf-8');
  });

  it('has its source map beside it', async () => {
    expect((await named('same.0123abcd.js.map')).text).toBe('{"version":3}');
  });

  it('is there as soon as a page may ask for it', async () => {
    const snapshot = async () => (await ask(edge.origin, '/_weft/environments/tills/latest')).text;
    // The edge asks the store once a second.
    for (let seen = await snapshot(); !seen.includes('"3"'); seen = await snapshot())
      await new Promise(resolve => setTimeout(resolve, 100));
    expect((await named('new.4567abcd.js')).text).toBe('"new"');
    expect((await named('same.0123abcd.js')).text).toBe(SAME);
  });

  it.each([
    ['whose name does not say what is in it', 'entry.js', 'till'],
    ['that is no script, and no style sheet', 'mf-manifest.json', 'till'],
    ['of another app', 'same.0123abcd.js', 'other'],
    ['that the build does not list', 'other.0123abcd.js', 'other'],
    ['of an app that is not there', 'same.0123abcd.js', 'nobody'],
    ['in a folder', 'static/mark.svg', 'till'],
    ['outside', '..%2f..%2fetc%2fpasswd', 'till'],
  ])('one %s is not had by its name', async (_, file, app) => {
    const { status, headers } = await named(file, app);
    expect({ status, kept: headers['cache-control'] }).toEqual({ status: 404, kept: 'no-store' });
  });
});
