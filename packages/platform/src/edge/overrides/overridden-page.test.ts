import { canary } from '../../environment/canary.js';
import { ask, PAGE, type Answer } from '../../fixtures/ask.js';
import { createBrowser } from '../../fixtures/browser.js';
import { pageSnapshotIn } from '../../fixtures/page-snapshot-in.js';
import { RECORD } from '../../fixtures/planted-release.js';
import { catalogBuild, pageAt, shellBuild, smallShop } from '../../fixtures/small-shop.js';
import { serveEdge, type ServedEdge } from '../serve-edge.js';

const LOCAL = 'http://localhost:3001';
const MARK = '<script defer src="/_weft/mark.js"></script>';

const options = { port: 0, host: 'localhost', interval: 0, overrides: { environments: ['production'] } };
let edge: ServedEdge;
let versions: Record<string, string>;
/** Not live. */
let next: { catalog: string; shell: string };

beforeAll(async () => {
  const shop = await smallShop();
  versions = shop.versions;
  // So that the live one has one before it.
  await shop.deploy('production', catalogBuild('1.1.0'));
  const catalog = await shop.publish(catalogBuild('2.0.0', 'New'));
  const shell = await shop.publish(shellBuild('2.0.0', 'Next'));
  next = { catalog: catalog.version, shell: shell.version };
  edge = await serveEdge({ ...options, reader: shop.store, appendEvents: () => {} });
});
afterAll(() => edge.close());

const browserWith = async (...overrides: string[]) => {
  const browser = createBrowser(edge.origin);
  for (const override of overrides) await browser.visit(`/?weft.override=${override}`);
  return browser;
};
const policyOf = ({ headers }: Answer): Record<string, string[]> =>
  Object.fromEntries(
    String(headers['content-security-policy'])
      .split('; ')
      .map(directive => {
        const [name = '', ...values] = directive.split(' ');
        return [name, values];
      }),
  );
const plain = () => ask(edge.origin, '/catalog', { accept: PAGE });

describe('an app from a dev server', () => {
  it('is where that one has it, under its stable names, with nothing that takes over', async () => {
    const browser = await browserWith(`catalog@${LOCAL}`);
    const snapshot = pageSnapshotIn((await browser.open('/catalog')).text);
    expect(snapshot.apps.catalog).toEqual({
      entry: `${LOCAL}/catalog.js`,
      global: 'weft_catalog',
      page: pageAt('catalog'),
    });
    expect(snapshot.overrides).toEqual({ catalog: LOCAL });
    expect(snapshot.origins).toEqual([LOCAL]);
  });

  it('leaves all other apps, and the snapshot that it is, as they are', async () => {
    const live = pageSnapshotIn((await plain()).text);
    const browser = await browserWith(`catalog@${LOCAL}`);
    const { apps, id, state, rest, latest } = pageSnapshotIn((await browser.open('/catalog')).text);
    expect({ id, state, rest, latest }).toEqual({
      ...{ id: live.id, state: live.state, rest: live.rest, latest: live.latest },
    });
    expect({ ...apps, catalog: live.apps.catalog }).toEqual(live.apps);
  });

  it('has the files linked that other apps bring for it, and none of its own', async () => {
    const browser = await browserWith(`catalog@${LOCAL}`);
    const { text } = await browser.open('/catalog');
    const links = [...text.matchAll(/<link rel=preload[^>]* href="([^"]*)"/g)].map(([, href = '']) => href);
    expect(links.map(href => href.split('/')[3])).toEqual(expect.arrayContaining(['library', 'checkout']));
    expect(links.filter(href => /catalog|localhost/.test(href))).toEqual([]);
    expect(pageSnapshotIn(text).modules).toContain('catalog/Page');
  });

  it('is known on every route: the full snapshot has the live one', async () => {
    const browser = await browserWith(`checkout@${LOCAL}`);
    expect(pageSnapshotIn((await browser.open('/account')).text).apps.checkout?.entry).toBe(
      `${LOCAL}/checkout.js`,
    );
  });

  it('opens the policy of this page for its server, and its socket, and its overlay', async () => {
    const browser = await browserWith(`catalog@${LOCAL}`);
    const policy = policyOf(await browser.open('/catalog'));
    const before = policyOf(await plain());
    for (const directive of ['script-src', 'style-src', 'img-src', 'font-src', 'worker-src', 'connect-src'])
      expect(policy[directive]?.filter(value => !before[directive]?.includes(value))).toEqual(
        directive === 'connect-src' ? [LOCAL, 'ws://localhost:3001'] : [LOCAL],
      );
    expect(policy['trusted-types']).toEqual([
      'weft',
      'weft-webpack',
      'webpack-dev-server#overlay',
      "'allow-duplicates'",
    ]);
    expect(policy['default-src']).toEqual(["'none'"]);
    expect(before['script-src']).not.toContain(LOCAL);
  });

  it('sends no events: what fails in it says nothing of the deployment', async () => {
    const browser = await browserWith(`catalog@${LOCAL}`);
    expect(pageSnapshotIn((await browser.open('/catalog')).text)).not.toHaveProperty('telemetry');
    expect(pageSnapshotIn((await plain()).text)).toHaveProperty('telemetry');
  });
});

describe('a host from a dev server', () => {
  it('has the HTML of its release, with the entry of the server in place of that of the release', async () => {
    const browser = await browserWith('shell@http://localhost:3000');
    const { text } = await browser.open('/catalog');
    expect(text).toContain('<title>Shell</title>');
    expect(text).toContain(`src=/_weft/releases/shell/${versions.shell}/page.js`);
    expect(text).toContain('crossorigin="anonymous" src="http://localhost:3000/shell.js"></script>');
    expect(text).not.toContain('entry.js integrity');
    expect(pageSnapshotIn(text)).toMatchObject({ host: 'shell', apps: { shell: { global: 'weft_shell' } } });
  });

  it('links to nothing of which it is not known who will provide it', async () => {
    const browser = await browserWith('shell@http://localhost:3000');
    const { text } = await browser.open('/catalog');
    expect(text).not.toMatch(/rel=preload[^>]*\/shell\//);
    expect(text).toMatch(/rel=preload[^>]*\/catalog\//);
  });

  it('is a remote like any other where another app is the host', async () => {
    const browser = await browserWith('shell@http://localhost:3000');
    const { text } = await browser.open('/apps/catalog/catalog');
    expect(text).not.toContain('src="http://localhost:3000');
    expect(pageSnapshotIn(text).apps.shell?.entry).toBe('http://localhost:3000/shell.js');
  });
});

describe('another release', () => {
  it('is as if it were live: with integrity, its files linked, its page announced', async () => {
    const browser = await browserWith(`catalog@${next.catalog}`);
    const { text } = await browser.open('/catalog');
    const { apps, overrides, origins } = pageSnapshotIn(text);
    expect(apps.catalog).toMatchObject({
      entry: `/_weft/releases/catalog/${next.catalog}/entry.js`,
      integrity: expect.stringMatching(/^sha384-/),
      release: next.catalog,
      page: { title: 'New' },
    });
    expect(apps.catalog).not.toHaveProperty('previous');
    expect({ overrides, origins }).toEqual({ overrides: { catalog: next.catalog }, origins: [] });
    expect(text).toContain(`href="/_weft/releases/catalog/${next.catalog}/entry.js"`);
  });

  it('changes nothing of the policy', async () => {
    const browser = await browserWith(`catalog@${next.catalog}`);
    expect(policyOf(await browser.open('/catalog'))).toEqual(policyOf(await plain()));
  });

  it('of the host brings its own HTML', async () => {
    const browser = await browserWith(`shell@${next.shell}`);
    const { text } = await browser.open('/');
    expect(text).toContain('<title>Next</title>');
    expect(text).toContain(`/_weft/releases/shell/${next.shell}/entry.js`);
  });
});

describe('the page', () => {
  it('is for this browser only, and marked', async () => {
    const browser = await browserWith(`catalog@${LOCAL}`);
    const { headers, text } = await browser.open('/catalog');
    expect(headers['cache-control']).toBe('private, no-cache');
    expect(headers.vary).toBe('Accept, Sec-Fetch-Dest, Accept-Encoding, Cookie');
    expect(text.indexOf(MARK)).toBeGreaterThan(text.lastIndexOf('rel=preload'));
    expect(text.indexOf(MARK)).toBeLessThan(text.indexOf('</head>'));
  });

  it('is what everybody gets for all others, before and after', async () => {
    const before = await plain();
    const browser = await browserWith(`catalog@${LOCAL}`, `shell@${next.shell}`);
    const overridden = await browser.open('/catalog');
    const after = await plain();
    expect(after.text).toBe(before.text);
    expect(after.headers).toMatchObject({ 'cache-control': 'no-cache', etag: before.headers.etag });
    expect(after.text).not.toMatch(/mark\.js|overrides|localhost:3001/);
    expect(overridden.headers.etag).not.toBe(before.headers.etag);
    await browser.visit('/?weft.override=none');
    expect((await browser.open('/catalog')).text).toBe(before.text);
  });

  it('differs from one browser with overrides to another', async () => {
    const [one, other] = [
      await browserWith(`catalog@${LOCAL}`),
      await browserWith('catalog@http://localhost:4001'),
    ];
    const [first, second] = [await one.open('/catalog'), await other.open('/catalog')];
    expect(pageSnapshotIn(first.text).overrides).toEqual({ catalog: LOCAL });
    expect(pageSnapshotIn(second.text).overrides).toEqual({ catalog: 'http://localhost:4001' });
  });

  it('is not sent again to one who has it', async () => {
    const browser = await browserWith(`catalog@${LOCAL}`);
    const { headers } = await browser.open('/catalog');
    const again = await browser.visit('/catalog', { 'if-none-match': headers.etag ?? '' });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('keeps its overrides over every navigation, and over a deploy', async () => {
    const shop = await smallShop();
    const other = await serveEdge({ ...options, reader: shop.store });
    const browser = createBrowser(other.origin);
    await browser.open(`/catalog?weft.override=catalog@${LOCAL}`);
    await shop.deploy('production', catalogBuild('3.0.0'));
    const snapshot = pageSnapshotIn((await browser.open('/account')).text);
    await other.close();
    expect(snapshot).toMatchObject({ id: '2', overrides: { catalog: LOCAL } });
  });

  it('takes nothing from what a browser makes up', async () => {
    for (const cookie of [
      'x',
      'production/catalog',
      'production/catalog@',
      '/catalog@1',
      '%',
      'a/b/c@http://x;y',
    ])
      expect(
        (
          await ask(edge.origin, '/catalog', {
            accept: PAGE,
            headers: { cookie: `weft-overrides=${cookie}` },
          })
        ).text,
      ).toBe((await plain()).text);
  });

  it('has the canary of its visitor besides', async () => {
    const shop = await smallShop();
    const releases = [await shop.publish({ name: 'account', version: '2.0.0', page: pageAt('account') })];
    await canary(shop.store, { environment: 'production', releases, share: 100, ...RECORD });
    const other = await serveEdge({ ...options, reader: shop.store });
    const browser = createBrowser(other.origin);
    const { text } = await browser.open(`/catalog?weft.override=catalog@${LOCAL}`);
    await other.close();
    expect(pageSnapshotIn(text)).toMatchObject({ id: '2+account', overrides: { catalog: LOCAL } });
    expect([...browser.cookies.keys()].sort()).toEqual(['weft-overrides', 'weft-visitor']);
  });
});
