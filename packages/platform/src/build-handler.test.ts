import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { buildHandler } from './build-handler.js';
import { ask, PAGE } from './fixtures/ask.js';
import { HTML, sampleFiles, temporaryFolder, writeFiles } from './fixtures/sample-build.js';

const SECRET = 'nobody may read this';
const wasm = Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
const files: Record<string, string | Buffer> = {
  ...sampleFiles('cart'),
  'start.0123abcd.css': 'p {}',
  'cart.0123abcd.js.map': '{}',
  'picture.0123abcd.svg': '<svg/>',
  '18a93fb16f3521f152f9.wasm': wasm,
  'plain.js': '1;',
  'plain.wasm': wasm,
  'deadbeef.txt': 'no hash of the build',
  'version-1.2.js': '2;',
};

const parent = temporaryFolder({ 'package.json': SECRET, 'secret.js': SECRET, '.env': SECRET });
const dist = join(parent, 'dist');
mkdirSync(dist);
let environment = 'first';
let origin: string;
const server = createAdaptorServer({
  fetch: buildHandler(dist, () => Promise.resolve({ format: 1, environment, apps: {} })).fetch,
});

beforeAll(async () => {
  writeFiles(dist, files);
  await new Promise<void>(resolve => server.listen(0, 'localhost', resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise(resolve => server.close(resolve)));

describe('files', () => {
  it.each([
    ['cart.0123abcd.js', /^text\/javascript/],
    ['start.0123abcd.css', /^text\/css/],
    ['mf-manifest.json', /^application\/json/],
    ['picture.0123abcd.svg', /^image\/svg\+xml/],
    ['18a93fb16f3521f152f9.wasm', /^application\/wasm$/],
    ['cart.0123abcd.js.map', /^application\/json/],
  ])('%s has its content and its type', async (file, type) => {
    const { status, headers, body } = await ask(origin, `/${file}`);
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch(type);
    expect(body).toEqual(Buffer.from(files[file] ?? 'missing'));
  });

  it.each([
    'cart.0123abcd.js',
    'start.0123abcd.css',
    'picture.0123abcd.svg',
    'cart.0123abcd.js.map',
    '18a93fb16f3521f152f9.wasm',
  ])('%s, whose name tells its content, may be kept for good', async file => {
    const { headers } = await ask(origin, `/${file}`);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it.each(['plain.js', 'plain.wasm', 'mf-manifest.json', 'deadbeef.txt', 'version-1.2.js'])(
    '%s is asked for again',
    async file => {
      expect((await ask(origin, `/${file}`)).headers['cache-control']).toBe('no-cache');
    },
  );

  it.each(['/cart.0123abcd.js', '/', '/cart/of/yesterday'])('%s may be read by every origin', async path => {
    const headers = { origin: 'http://localhost:3000' };
    const answer = await ask(origin, path, { accept: PAGE, headers });
    expect(answer.headers['access-control-allow-origin']).toBe('*');
  });

  it.each(['/gone.0123abcd.js', '/cart/gone.js', '/cart', '/gone.css'])(
    '%s is not found where no page was asked for',
    async path => {
      const { status, text } = await ask(origin, path);
      expect(status).toBe(404);
      expect(text).not.toContain('<html');
      expect(text).not.toContain('<script');
    },
  );
});

describe('the page', () => {
  it.each(['/', '/index.html', '/cart', '/cart/42?size=3', '/a%20b/%C3%A9', '/%E0%A4%A'])(
    'is at %s, with the snapshot of now',
    async path => {
      const { status, headers, text } = await ask(origin, path, { accept: PAGE });
      expect(status).toBe(200);
      expect(headers['content-type']).toMatch(/^text\/html/);
      expect(headers['cache-control']).toBe('no-cache');
      expect(text).toBe(HTML.replace('{"apps":{}}', '{"format":1,"environment":"first","apps":{}}'));
    },
  );

  it('is made anew for each request', async () => {
    environment = 'second';
    const { text } = await ask(origin, '/', { accept: PAGE });
    environment = 'first';
    expect(text).toContain('"environment":"second"');
  });

  it('is never a file that is there', async () => {
    expect((await ask(origin, '/plain.js', { accept: PAGE })).text).toBe('1;');
  });
});

describe('HEAD', () => {
  it('tells of a file without sending it', async () => {
    const { status, headers, body } = await ask(origin, '/cart.0123abcd.js', { method: 'HEAD' });
    expect({ status, sent: body.length }).toEqual({ status: 200, sent: 0 });
    expect(headers['content-type']).toMatch(/^text\/javascript/);
    expect(headers['content-length']).toBe(String(files['cart.0123abcd.js']?.length));
  });

  it('tells of the page, and of what is missing', async () => {
    const page = await ask(origin, '/cart', { method: 'HEAD', accept: PAGE });
    expect({ status: page.status, sent: page.body.length }).toEqual({ status: 200, sent: 0 });
    expect((await ask(origin, '/gone.js', { method: 'HEAD' })).status).toBe(404);
  });
});

describe('paths that lead out of the build', () => {
  it.each([
    '/../package.json',
    '/../secret.js',
    '/../.env',
    '/x/../../secret.js',
    '/%2e%2e/secret.js',
    '/%2e%2e%2fsecret.js',
    '/..%2fsecret.js',
    '/..%5csecret.js',
    '/..\\secret.js',
    '/%252e%252e%252fsecret.js',
    '//../secret.js',
    '/./../secret.js',
    '/plain.js/../../secret.js',
    '/%00',
    '/plain.js%00.svg',
    '/../secret.js%00.js',
    '/%c0%ae%c0%ae/secret.js',
  ])('%s is not found', async path => {
    const { status, text } = await ask(origin, path);
    // 400: not even a URL.
    expect([400, 404]).toContain(status);
    expect(text).not.toContain(SECRET);
    expect((await ask(origin, path, { accept: PAGE })).text).not.toContain(SECRET);
  });

  it('as an absolute path are not found', async () => {
    const { status, text } = await ask(origin, join(parent, 'secret.js'));
    expect({ status, text }).toEqual({ status: 404, text: '404 Not Found' });
  });
});

it.each(['POST', 'PUT', 'DELETE'])('%s changes nothing and is not found', async method => {
  expect((await ask(origin, '/plain.js', { method })).status).toBe(404);
  expect((await ask(origin, '/plain.js')).text).toBe('1;');
});
