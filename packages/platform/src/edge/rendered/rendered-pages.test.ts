import type { ServerPage } from '@weft/federation-runtime/node';
import type { RenderOptions } from '../../render/create-renderer.js';
import { ask, PAGE } from '../../fixtures/ask.js';
import { deployedStore } from '../../fixtures/deployed-store.js';
import { serveEdge, type ServedEdge } from '../serve-edge.js';

const HTML =
  '<!doctype html><html><head><title>Shop</title><script type=application/json id=weft-snapshot>{"apps":{}}</script><script defer src=/entry.js></script></head><body><div id=root></div><noscript>It needs scripts.</noscript></body></html>';
const page = (path: string) => ({ path, module: './Page', title: path });

const store = deployedStore();
let edge: ServedEdge;
let read: (url: string) => Promise<Response>;
const asked: RenderOptions[] = [];
/** What the server makes of the next pages. */
let answer: (options: RenderOptions) => Promise<ServerPage | undefined>;
const whole = async ({ address }: RenderOptions): Promise<ServerPage> => ({
  html: `<h1>${address}</h1>`,
  modules: ['catalog/Page'],
  failures: [],
});

beforeAll(async () => {
  await store.deploy(
    'production',
    { name: 'shell', page: null, files: { 'index.html': HTML } },
    { name: 'catalog', page: page('/catalog') },
    ...['a', 'b', 'c', 'd'].map(name => ({ name, page: page(`/${name}`) })),
  );
  edge = await serveEdge({
    ...{ reader: store.store, port: 0, host: 'localhost', interval: 0 },
    createRenderer(fetch) {
      read = async url => fetch(new Request(url));
      return {
        render: options => {
          asked.push(options);
          return answer(options);
        },
        close: async () => {},
      };
    },
  });
});
afterAll(() => edge.close());
beforeEach(() => {
  asked.length = 0;
  answer = whole;
});

const open = (path: string, headers: Record<string, string> = {}) =>
  ask(edge.origin, path, { accept: PAGE, headers });

it('have what the server has made, at the origin of who asks', async () => {
  const { status, text, headers } = await open('/catalog?q=1');
  expect(status).toBe(200);
  expect(text).toContain(
    `<div id="root" data-weft-app="shell" data-weft-rendered><h1>${edge.origin}/catalog?q=1</h1></div>`,
  );
  expect(text).not.toContain('noscript');
  expect(headers['content-security-policy']).toContain("style-src-attr 'unsafe-inline'");
  const [{ host, base, snapshot, pages } = {}] = asked;
  // The page of the route, and the first four.
  expect({ host, base, pages: pages?.sort() }).toEqual({
    ...{ host: 'shell', base: '', pages: ['a', 'b', 'c', 'catalog', 'shell'] },
  });
  expect(snapshot?.apps.catalog?.entry).toMatch(
    /^https:\/\/weft-origin\.invalid\/_weft\/releases\/catalog\//,
  );
  expect(snapshot?.apps.catalog).not.toHaveProperty('previous');
});

it('are made once for each address; then they have a tag', async () => {
  await open('/catalog?once');
  const { headers } = await open('/catalog?once');
  await open('/catalog?once=more');
  expect(asked.map(({ address }) => address.slice(-5))).toEqual(['?once', '=more']);
  expect((await open('/catalog?once', { 'if-none-match': headers.etag ?? '' })).status).toBe(304);
});

it('are begun once, however many ask at a time', async () => {
  const texts = await Promise.all(Array.from({ length: 10 }, () => open('/catalog?many')));
  expect(asked).toHaveLength(1);
  for (const { text } of texts) expect(text).toContain('<h1>');
});

it('with parts that are missing are made anew for the next one', async () => {
  answer = async options => ({ ...(await whole(options)), failures: ['a part'] });
  await open('/catalog?parts');
  await open('/catalog?parts');
  expect(asked).toHaveLength(2);
});

it('are left to browsers where the server makes nothing of them', async () => {
  answer = async () => undefined;
  const { text } = await open('/catalog?nothing');
  expect(text).toContain('<div id=root></div><noscript>It needs scripts.</noscript></body></html>');
});

it('say nothing of an origin that somebody makes up', async () => {
  const { text } = await open('/catalog?host', { host: 'evil.example"><script>' });
  expect(text).not.toContain('<script>alert');
  expect(text).not.toContain('evil.example"');
});

it('take their files from the edge itself', async () => {
  await open('/catalog?files');
  const [{ snapshot } = {}] = asked;
  const { pathname } = new URL(snapshot?.apps.shell?.entry ?? '');
  expect((await read(`http://localhost${pathname}`)).status).toBe(200);
  expect((await read('http://localhost/_weft/releases/shell/9.9.9/none.js')).status).toBe(404);
});
