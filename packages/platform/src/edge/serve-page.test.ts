import { gunzipSync, brotliDecompressSync } from 'node:zlib';
import { deploy } from '../environment/deploy.js';
import { preview } from '../environment/preview.js';
import { ask, PAGE } from '../fixtures/ask.js';
import { deployedStore } from '../fixtures/deployed-store.js';
import { pageSnapshotIn } from '../fixtures/page-snapshot-in.js';
import { plantReleases, RECORD, release } from '../fixtures/planted-release.js';
import { serveEdge, type ServedEdge } from './serve-edge.js';

const HTML = `<!doctype html><html lang=en><head><title>Shell</title><link rel=icon href="data:,">
<script type=application/json id=weft-snapshot>{"apps":{}}</script><script defer src=/entry.js></script>
<link rel="stylesheet" href="/page.css"><link rel=preload href='/static/mark.svg' as=image></head>
<body data-src=/entry.js><a href="/catalog">to a page</a><a href=/missing.js>to nothing</a></body></html>`;
const page = (path: string, position?: number) => ({
  path,
  module: './Page',
  title: `The ${path}`,
  position,
});

const store = deployedStore();
let edge: ServedEdge;
let versions: Record<string, string>;

const open = (path: string, headers: Record<string, string> = {}) =>
  ask(edge.origin, path, { accept: PAGE, headers });
const snapshotOf = async (path: string, headers?: Record<string, string>) =>
  pageSnapshotIn((await open(path, headers)).text);
const appsOf = async (path: string) => Object.keys((await snapshotOf(path)).apps).sort();

beforeAll(async () => {
  const releases = await store.deploy(
    'production',
    { name: 'shell', page: null, remotes: ['library'], files: { 'index.html': HTML } },
    { name: 'catalog', page: page('/catalog', 1), remotes: ['library', 'checkout', 'gone'] },
    { name: 'checkout', page: page('/checkout', 2), remotes: ['catalog', 'icons'] },
    { name: 'account', page: page('/account', 3) },
    { name: 'search', page: page('/catalog/search') },
    { name: 'help', page: page('/help/') },
    { name: 'library', page: null },
    { name: 'icons', page: null },
  );
  versions = Object.fromEntries(Object.values(releases).map(({ app, version }) => [app, version]));
  await store.deploy('other', { name: 'shell', files: { 'index.html': HTML } });
  await plantReleases(store.store, 'bare@1.0.0');
  await deploy(store.store, { environment: 'other', releases: [release('bare@1.0.0')], ...RECORD });
  edge = await serveEdge({ reader: store.store, port: 0, host: 'localhost', interval: 0 });
});
afterAll(() => edge.close());

describe('the HTML', () => {
  it('is that of the host, with its snapshot and with links to its release', async () => {
    const { status, headers, text } = await open('/catalog');
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      vary: 'Accept, Sec-Fetch-Dest, Accept-Encoding',
      'x-content-type-options': 'nosniff',
    });
    expect(headers).not.toHaveProperty('set-cookie');
    const files = `/_weft/releases/shell/${versions.shell}`;
    const linked = HTML.replace('src=/entry.js>', `src=${files}/entry.js>`)
      .replace('"/page.css"', `"${files}/page.css"`)
      .replace("'/static/mark.svg'", `'${files}/static/mark.svg'`);
    expect(text.replace(/(snapshot>).*?(<\/script>)/, '$1{"apps":{}}$2')).toBe(linked);
    expect((await ask(edge.origin, `${files}/entry.js`)).status).toBe(200);
  });

  it('carries what the runtime needs of each app, with integrity', async () => {
    const { apps } = await snapshotOf('/catalog');
    expect(apps.catalog).toEqual({
      entry: `/_weft/releases/catalog/${versions.catalog}/entry.js`,
      global: 'weft_catalog_1_0_0',
      type: 'global',
      integrity: expect.stringMatching(/^sha384-.{64}$/),
      release: versions.catalog,
      page: page('/catalog', 1),
    });
  });

  it('names its host, and where entries may come from', async () => {
    expect(await snapshotOf('/catalog')).toMatchObject({ host: 'shell', origins: [] });
    expect(await snapshotOf('/apps/catalog/account')).toMatchObject({ host: 'catalog' });
    expect(await snapshotOf('/catalog')).not.toHaveProperty('telemetry');
  });

  it('tells where the rest is, and where a newer one is told of', async () => {
    expect(await snapshotOf('/catalog')).toMatchObject({
      ...{ format: 1, environment: 'production', id: '1', base: '' },
      rest: '/_weft/snapshots/production/1.json',
      latest: '/_weft/environments/production/latest',
    });
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('is sent as %s to those who take it', async (encoding, decode) => {
    const { headers, body } = await open('/catalog', { 'accept-encoding': encoding });
    expect(headers['content-encoding']).toBe(encoding);
    expect(decode(body).toString()).toBe((await open('/catalog')).text);
  });

  it('is not sent again to one who has it', async () => {
    const { headers } = await open('/catalog');
    const again = await open('/catalog', { 'if-none-match': headers.etag ?? '' });
    expect({ status: again.status, sent: again.body.length }).toEqual({ status: 304, sent: 0 });
    const other = await open('/account', { 'if-none-match': headers.etag ?? '' });
    expect(other.status).toBe(200);
  });

  it('is told of by HEAD', async () => {
    const { status, headers, body } = await ask(edge.origin, '/catalog', { accept: PAGE, method: 'HEAD' });
    expect({ status, sent: body.length }).toEqual({ status: 200, sent: 0 });
    expect(headers['content-length']).toBe(String((await open('/catalog')).body.length));
  });

  it.each(['/', '/catalog', '/v1.2/catalog'])('is sent to programs that take anything, at %s', async path => {
    const { status, headers } = await ask(edge.origin, path, { accept: '*/*' });
    expect({ status, type: headers['content-type'] }).toEqual({
      status: 200,
      type: 'text/html; charset=utf-8',
    });
    expect(headers.vary).toBe('Accept, Sec-Fetch-Dest, Accept-Encoding');
  });

  it.each<[string, string, Record<string, string>?]>([
    ['a file', '/catalog.js', { accept: '*/*' }],
    ['a script', '/catalog', { accept: '*/*', 'sec-fetch-dest': 'script' }],
    ['a picture', '/catalog', { accept: 'image/avif,image/webp,*/*;q=0.8' }],
    ['data', '/catalog', { accept: 'application/json' }],
  ])('is not sent to those who ask for %s', async (_, path, headersSent) => {
    const { status, headers, text } = await ask(edge.origin, path, { headers: headersSent });
    expect(status).toBe(404);
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(JSON.parse(text)).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the apps that a route needs', () => {
  const catalog = ['catalog', 'checkout', 'icons', 'library', 'shell'];

  it.each([
    ['/', ['library', 'shell']],
    ['/nowhere', ['library', 'shell']],
    ['/account', ['account', 'library', 'shell']],
    ['/account/', ['account', 'library', 'shell']],
    ['/account/orders/42?page=2', ['account', 'library', 'shell']],
    ['/accounts', ['library', 'shell']],
    ['/catalog', catalog],
    ['/catalog/42', catalog],
    ['/catalog/search', ['library', 'search', 'shell']],
    ['/catalog/search/shoes', ['library', 'search', 'shell']],
    ['/catalog/searching', catalog],
    ['/help', ['help', 'library', 'shell']],
    ['/help/me', ['help', 'library', 'shell']],
    ['//catalog', ['library', 'shell']],
    ['/c%61talog', catalog],
  ])('%s: the host, the page, and what they take of others', async (path, apps) => {
    expect(await appsOf(path)).toEqual(apps);
  });

  it('come with the first four pages of the navigation, each once', async () => {
    const { apps, pages } = await snapshotOf('/catalog');
    expect(Object.keys(apps)).toContain('checkout');
    expect(pages).toEqual({ account: page('/account', 3), search: page('/catalog/search') });
    const first = ['account', 'catalog', 'checkout', 'search'];
    expect(Object.keys((await snapshotOf('/')).pages ?? {}).sort()).toEqual(first);
  });
});

describe('the environment', () => {
  it.each([
    ['/', 'localhost', 'production', ''],
    ['/', 'example.com', 'production', ''],
    ['/', '127.0.0.1:8080', 'production', ''],
    ['/', 'other.localhost:8080', 'other', ''],
    ['/', 'OTHER.localhost', 'other', ''],
    ['/', 'a.other.localhost', 'production', ''],
    ['/environments/other', 'localhost', 'other', '/environments/other'],
    ['/environments/other/x', 'localhost', 'other', '/environments/other'],
    ['/environments/production/', 'other.localhost', 'production', '/environments/production'],
    ['/environments', 'localhost', 'production', ''],
  ])('of %s at %s is %s, the base "%s"', async (path, host, environment, base) => {
    expect(await snapshotOf(path, { host })).toMatchObject({ environment, base });
  });

  it.each([
    ['/environments/nowhere/', 'localhost', 'nowhere'],
    ['/', 'nowhere.localhost', 'nowhere'],
    ['/environments/Wrong_Name/', 'localhost', 'Wrong_Name'],
    ['/environments/..%2f..%2fx/', 'localhost', '..%2f..%2fx'],
    ['/environments/<script>alert(1)<', 'localhost', '&lt;script&gt;alert(1)&lt;'],
  ])('%s at %s is unknown, and named', async (path, host, name) => {
    const { status, headers, text } = await open(path, { host });
    expect(status).toBe(404);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'content-type': 'text/html; charset=utf-8',
    });
    expect(text).toContain(`There is no environment “${name}”`);
  });

  it('answers for a newer snapshot as soon as there is one', async () => {
    const { id } = await snapshotOf('/', { host: 'other.localhost' });
    await store.deploy('other', { name: 'shell', version: '2.0.0', files: { 'index.html': HTML } });
    const after = await snapshotOf('/', { host: 'other.localhost' });
    expect([id, after.id]).toEqual(['2', '3']);
    expect(after.apps.shell?.entry).toContain('/shell/2.0.0-');
  });

  it('is over when its time is', async () => {
    const hour = 60 * 60 * 1000;
    const now = () => new Date(Date.now() - 2 * hour);
    const options = {
      environment: 'pr-42',
      of: 'production',
      releases: [release(`catalog@${versions.catalog}`)],
      ...RECORD,
    };
    await preview(store.store, { ...options, expiresIn: 3 * hour, now });
    expect((await open('/environments/pr-42/')).status).toBe(200);
    await preview(store.store, { ...options, expiresIn: hour, now });
    const { status, text } = await open('/environments/pr-42/');
    expect(status).toBe(410);
    expect(text).toContain('The preview “pr-42” is over');
    expect(text).toContain('weft preview pr-42');
    expect((await ask(edge.origin, '/_weft/environments/pr-42/latest')).status).toBe(410);
  });
});

describe('the host', () => {
  it.each([
    ['/apps/catalog', '/apps/catalog'],
    ['/apps/catalog/', '/apps/catalog'],
    ['/apps/catalog/account', '/apps/catalog'],
    ['/environments/production/apps/catalog/x', '/environments/production/apps/catalog'],
  ])('of %s is the app that is named', async (path, base) => {
    const { text } = await open(path);
    expect(text).not.toContain('<title>Shell</title>');
    expect(pageSnapshotIn(text).base).toBe(base);
    expect(Object.keys(pageSnapshotIn(text).apps)).toContain('catalog');
  });

  it('has the page of the route beside it', async () => {
    expect(await appsOf('/apps/library/account')).toEqual(['account', 'library']);
  });

  it.each([
    ['/apps/nothing/x', 'There is no app “nothing” in “production”'],
    ['/apps/constructor', 'There is no app “constructor” in “production”'],
    ['/environments/other/apps/bare', 'The app “bare” has no page of its own'],
  ])('%s cannot be had, and the page says so', async (path, why) => {
    const { status, text } = await open(path);
    expect(status).toBe(404);
    expect(text).toContain(why);
  });
});

it('says how to deploy where nothing is deployed yet', async () => {
  const empty = await serveEdge({ reader: deployedStore().store, port: 0, host: 'localhost' });
  const { status, text } = await ask(empty.origin, '/', { accept: PAGE });
  await empty.close();
  expect(status).toBe(404);
  expect(text).toContain('Nothing is deployed to “production” yet');
  expect(text).toContain('weft deploy --all --env production');
});

it('answers for no other environments than it is told to', async () => {
  const only = await serveEdge({ reader: store.store, only: ['production'], port: 0 });
  try {
    expect((await ask(only.origin, '/catalog', { accept: PAGE })).status).toBe(200);
    const refused = [
      await ask(only.origin, '/environments/pr-42/', { accept: PAGE }),
      await ask(only.origin, '/', { accept: PAGE, headers: { host: 'pr-42.localhost' } }),
      await ask(only.origin, '/_weft/environments/pr-42/latest'),
      await ask(only.origin, '/_weft/snapshots/pr-42/1.json'),
    ];
    expect(refused.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect((await ask(edge.origin, '/environments/pr-42/', { accept: PAGE })).status).not.toBe(404);
  } finally {
    await only.close();
  }
});
