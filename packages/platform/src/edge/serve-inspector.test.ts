import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { ask } from '../fixtures/ask.js';
import { deployedStore } from '../fixtures/deployed-store.js';
import { temporaryFolder } from '../fixtures/sample-build.js';
import { inspectorFolder, markOf, openInspectorFiles } from './inspector-files.js';
import { serveEdge, type ServedEdge } from './serve-edge.js';
import type { ReadInspector } from './serve-inspector.js';

const HASHED = 'inspector/weft-inspector.0123abcd.js';
const files = {
  'inspector.js': 'bring();\n'.repeat(100),
  'mark.js': 'mark();',
  [HASHED]: 'panel();',
  'inspector/157.0123abcd.css': '.panel {}',
  'inspector/weft-inspector.0123abcd.js.map': '{}',
  'inspector/mf-manifest.json': '{}',
  'inspector/index.html': '<p>',
  'secret.js': 'secret();',
};
const folder = temporaryFolder();
const store = deployedStore();
const edges: ServedEdge[] = [];

async function serve(inspector?: ReadInspector) {
  const edge = await serveEdge({ reader: store.store, port: 0, host: 'localhost', inspector });
  edges.push(edge);
  return (path: string, headers: Record<string, string> = {}) => ask(edge.origin, path, { headers });
}

let get: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  mkdirSync(join(folder, 'inspector'));
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  await store.deploy('production', { name: 'shell' });
  get = await serve(openInspectorFiles(folder));
});
afterAll(() => Promise.all(edges.map(edge => edge.close())));

it.each([
  ['inspector.js', 'text/javascript; charset=utf-8', 'no-cache'],
  ['mark.js', 'text/javascript; charset=utf-8', 'no-cache'],
  [HASHED, 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ['inspector/157.0123abcd.css', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
] as const)('serves %s as %s, to be kept: %s', async (file, type, caching) => {
  const { status, headers, text } = await get(`/_weft/${file}`);
  expect({ status, text }).toEqual({ status: 200, text: files[file] });
  expect(headers).toMatchObject({
    'content-type': type,
    'cache-control': caching,
    vary: 'Accept-Encoding',
    'x-content-type-options': 'nosniff',
  });
  expect(headers['content-security-policy']).toContain("default-src 'none'");
});

it('serves them compressed, and not twice to who has them', async () => {
  const { headers, body } = await get('/_weft/inspector.js', { 'accept-encoding': 'br' });
  expect(headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(body).toString()).toBe(files['inspector.js']);
  const again = await get('/_weft/inspector.js', {
    'accept-encoding': 'br',
    'if-none-match': headers.etag ?? '',
  });
  expect({ status: again.status, sent: again.body.length }).toEqual({ status: 304, sent: 0 });
});

it.each([
  'inspector/weft-inspector.0123abcd.js.map',
  'inspector/mf-manifest.json',
  'inspector/index.html',
  'inspector/missing.0123abcd.js',
  'inspector/',
  'inspector',
  'secret.js',
  'inspector/../secret.js',
  'inspector/%2e%2e/secret.js',
  'inspector/..%2fsecret.js',
  'inspector.js/',
])('serves nothing else: %s', async path => {
  expect((await get(`/_weft/${path}`)).status).toBe(404);
});

it('goes on with what is kept, and takes anew what has the same name in the next build', async () => {
  await get(`/_weft/${HASHED}`);
  rmSync(join(folder, HASHED));
  expect((await get(`/_weft/${HASHED}`)).text).toBe('panel();');
  writeFileSync(join(folder, 'mark.js'), 'newer();');
  expect((await get('/_weft/mark.js')).text).toBe('newer();');
});

it('serves the mark alone where nobody is to look into pages', async () => {
  const getMark = await serve(markOf(openInspectorFiles(folder)));
  expect((await getMark('/_weft/mark.js')).status).toBe(200);
  expect((await getMark('/_weft/inspector.js')).status).toBe(404);
});

it.each<[string, ReadInspector | undefined]>([
  ['that has none', undefined],
  ['whose platform is not built', openInspectorFiles(join(folder, 'nowhere'))],
])('is not there on an edge %s', async (_, read) => {
  const getNone = await serve(read);
  expect((await getNone('/_weft/inspector.js')).status).toBe(404);
  expect((await getNone('/_weft/mark.js')).status).toBe(404);
});

it('fails where a file cannot be read', async () => {
  const noise = jest.spyOn(console, 'error').mockImplementation(() => {});
  const getBroken = await serve(() => Promise.reject(new Error('EIO')));
  expect((await getBroken('/_weft/inspector.js')).status).toBe(500);
  noise.mockRestore();
});

it('is in the build of the platform, by the names that pages know', async () => {
  expect(inspectorFolder()).toMatch(/inspector[\\/]dist$/);
  const getReal = await serve(openInspectorFiles());
  const { text } = await getReal('/_weft/inspector.js');
  const [, entry = ''] = /"(\/_weft\/inspector\/[^"]+)"/.exec(text) ?? [];
  expect((await getReal(entry)).status).toBe(200);
  expect((await getReal('/_weft/mark.js')).status).toBe(200);
});
