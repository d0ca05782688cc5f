import { ask, PAGE } from '../../fixtures/ask.js';
import { createBrowser } from '../../fixtures/browser.js';
import { deployedStore } from '../../fixtures/deployed-store.js';
import { httpStore } from '../../fixtures/http-store.js';
import { serveEdge, type ServedEdge } from '../serve-edge.js';
import { signPermission } from './permission.js';

const SECRET = 'the secret of this deployment';
const LOCAL = 'http://localhost:3001';
const inHours = (hours: number) => Math.floor(Date.now() / 1000) + hours * 3600;
const token = (environment: string, hours = 8, secret = SECRET) =>
  signPermission({ environment, expires: inHours(hours) }, secret);
const asking = (...overrides: string[]) =>
  `/environments/staging/catalog?${new URLSearchParams(overrides.map((text): [string, string] => ['weft.override', text])).toString()}`;

const store = deployedStore();
let edge: ServedEdge;
let version: string;

beforeAll(async () => {
  const builds = [{ name: 'shell' }, { name: 'catalog' }];
  await store.deploy('production', ...builds);
  await store.deploy('staging', ...builds);
  ({ version } = await store.publish({ name: 'catalog', version: '2.0.0' }));
  const overrides = { secret: SECRET };
  edge = await serveEdge({ reader: store.store, port: 0, host: 'localhost', overrides });
});
afterAll(() => edge.close());

const kept = ({ cookies }: ReturnType<typeof createBrowser>) =>
  decodeURIComponent(cookies.get('weft-overrides') ?? '').split(' ');

describe('what is asked for', () => {
  it('is kept by the browser, and the address is what it was before', async () => {
    const { status, headers, body } = await ask(edge.origin, `${asking(`catalog@${LOCAL}`)}&q=a%20b`, {
      accept: PAGE,
    });
    expect({ status, sent: body.length, location: headers.location }).toEqual({
      ...{ status: 303, sent: 0 },
      location: '/environments/staging/catalog?q=a%20b',
    });
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    expect(headers['set-cookie']).toEqual([
      'weft-overrides=staging%2Fcatalog%40http%3A%2F%2Flocalhost%3A3001; Max-Age=43200; Path=/; HttpOnly; SameSite=Lax',
    ]);
  });

  it('is kept where no other host can set it, with TLS', async () => {
    const { headers } = await ask(edge.origin, asking(`catalog@${LOCAL}`), {
      accept: PAGE,
      headers: { 'x-forwarded-proto': 'https' },
    });
    expect(headers['set-cookie']?.[0]).toMatch(
      /^__Host-weft-overrides=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
  });

  it('comes to what was asked for before; of one app the last holds', async () => {
    const browser = createBrowser(edge.origin);
    await browser.visit(asking(`catalog@${LOCAL}`, 'shell@http://127.0.0.1:3000'));
    await browser.visit(asking('catalog@http://localhost:4001', `catalog@${version}`));
    expect(kept(browser)).toEqual([`staging/catalog@${version}`, 'staging/shell@http://127.0.0.1:3000']);
  });

  it('is taken back one by one', async () => {
    const browser = createBrowser(edge.origin);
    await browser.visit(asking(`catalog@${LOCAL}`, `shell@${LOCAL}`));
    await browser.visit(asking('catalog@'));
    expect(kept(browser)).toEqual([`staging/shell@${LOCAL}`]);
    await browser.visit(asking('shell@'));
    expect(browser.cookies.size).toBe(0);
  });

  it('or all at once, in every environment', async () => {
    const browser = createBrowser(edge.origin);
    await browser.visit(asking(`catalog@${LOCAL}`));
    const { status, headers } = await browser.visit('/?weft.override=none');
    expect([status, headers.location]).toEqual([303, '/']);
    expect(browser.cookies.size).toBe(0);
  });

  it('may be others in place of all', async () => {
    const browser = createBrowser(edge.origin);
    await browser.visit(asking(`catalog@${LOCAL}`));
    await browser.visit(asking('none', `shell@${LOCAL}`));
    expect(kept(browser)).toEqual([`staging/shell@${LOCAL}`]);
  });
});

describe('is refused', () => {
  const refusalOf = async (path: string, headers: Record<string, string> = {}) => {
    const page = await ask(edge.origin, path, { accept: PAGE, headers });
    expect(page.headers).not.toHaveProperty('set-cookie');
    expect(page.headers).toMatchObject({ 'cache-control': 'no-store', 'x-frame-options': 'DENY' });
    return { status: page.status, text: page.text };
  };

  it.each([
    ['catalog', 400, '“catalog” is no override', 'catalog@http://localhost:3001'],
    ['Catalog@1', 400, '“Catalog@1” is no override', 'Write it as'],
    ['<b>@1', 400, '“&lt;b&gt;@1” is no override', 'Write it as'],
    ['', 400, '“” is no override', 'Write it as'],
    ['wishlist@1.0.0', 404, 'There is no app “wishlist” in “staging”', 'weft status staging'],
    ['constructor@1.0.0', 404, 'There is no app “constructor”', 'weft status staging'],
    ['catalog@9.0.0', 404, 'There is no release catalog@9.0.0', 'weft releases catalog'],
    [
      'catalog@https://evil.example',
      403,
      'Apps are not taken from https://evil.example',
      '--override-origins',
    ],
    ['catalog@http://localhost.evil.example', 403, 'Apps are not taken from', '--override-origins'],
  ])('%s: %i, and why, and the next step', async (override, status, title, step) => {
    const refusal = await refusalOf(asking(override));
    expect(refusal.status).toBe(status);
    expect(refusal.text).toContain(title);
    expect(refusal.text).toContain(step);
    expect(refusal.text).toContain('<a href="/environments/staging/catalog">Go on without it</a>');
  });

  it('in production, which is not open', async () => {
    const { status, text } = await refusalOf(`/catalog?weft.override=catalog@${LOCAL}`);
    expect(status).toBe(403);
    expect(text).toContain('“production” is not open for them, and this browser has no permission');
    expect(text).toContain('weft allow-overrides --env production');
  });

  it('where one of several cannot be: all of them', async () => {
    expect((await refusalOf(asking(`catalog@${LOCAL}`, 'shell@9.0.0'))).status).toBe(404);
  });

  it('when there are too many', async () => {
    const cookie = Array.from({ length: 10 }, (_, place) => `production/app-${place}@1.0.0`).join('%20');
    const { status, text } = await refusalOf(asking(`catalog@${LOCAL}`), {
      cookie: `weft-overrides=${cookie}`,
    });
    expect(status).toBe(400);
    expect(text).toContain('A browser may have 10.');
  });

  it('of programs that ask for data: there is no page', async () => {
    const answer = await ask(edge.origin, asking(`catalog@${LOCAL}`), { accept: 'application/json' });
    expect(answer.status).toBe(404);
  });

  it('while the store does not answer and the release is not at hand', async () => {
    const remote = await httpStore(store.store);
    const options = { reader: remote.reader, interval: 0, port: 0, host: 'localhost' };
    const down = await serveEdge(options);
    expect((await ask(down.origin, '/environments/staging/', { accept: PAGE })).status).toBe(200);
    await remote.stop();
    const answer = await ask(down.origin, asking(`catalog@${version}`), { accept: PAGE });
    await down.close();
    expect(answer.status).toBe(503);
  });
});

describe('a link of another site', () => {
  const by = (site: string) => ({ 'sec-fetch-site': site });

  it.each(['cross-site', 'same-site'])('(%s) changes nothing before the visitor has said so', async site => {
    const browser = createBrowser(edge.origin);
    const { status, text } = await browser.visit(asking(`catalog@${LOCAL}`), by(site));
    expect([status, browser.cookies.size]).toEqual([403, 0]);
    expect(text).toContain('catalog@http://localhost:3001');
    const [, confirm = ''] = /<a href="([^"]*)">Use it in this browser<\/a>/.exec(text) ?? [];
    const after = await browser.visit(confirm.replaceAll('&amp;', '&'), by('same-origin'));
    expect([after.status, browser.cookies.size]).toEqual([303, 1]);
  });

  it.each(['same-origin', 'none'])('is none by %s', async site => {
    const browser = createBrowser(edge.origin);
    expect((await browser.visit(asking(`catalog@${LOCAL}`), by(site))).status).toBe(303);
  });

  it('may take all back', async () => {
    const browser = createBrowser(edge.origin);
    await browser.visit(asking(`catalog@${LOCAL}`));
    expect((await browser.visit(asking('none'), by('cross-site'))).status).toBe(303);
    expect(browser.cookies.size).toBe(0);
  });

  it('is refused as any other where there are no overrides', async () => {
    const { text } = await createBrowser(edge.origin).visit(
      `/?weft.override=catalog@${LOCAL}`,
      by('cross-site'),
    );
    expect(text).toContain('“production” is not open');
  });
});

describe('a permission', () => {
  it('opens an environment for one browser, and is gone from the address', async () => {
    const browser = createBrowser(edge.origin);
    const { status, headers } = await browser.visit(`/catalog?weft.allow=${token('production')}&page=2`);
    expect([status, headers.location]).toEqual([303, '/catalog?page=2']);
    expect(headers['set-cookie']).toEqual([
      expect.stringMatching(
        /^weft-allow=production\.\d+\.[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/,
      ),
    ]);
    expect((await browser.visit(`/?weft.override=catalog@${LOCAL}`)).status).toBe(303);
    expect(kept(browser)).toEqual([`production/catalog@${LOCAL}`]);
    const other = createBrowser(edge.origin);
    expect((await other.visit(`/?weft.override=catalog@${LOCAL}`)).status).toBe(403);
  });

  it('may come with what it is for', async () => {
    const browser = createBrowser(edge.origin);
    await browser.visit(`/?weft.allow=${token('production')}&weft.override=catalog@${version}`);
    expect([...browser.cookies.keys()].sort()).toEqual(['weft-allow', 'weft-overrides']);
  });

  it('stays when overrides are taken back', async () => {
    const browser = createBrowser(edge.origin);
    await browser.visit(`/?weft.allow=${token('production')}&weft.override=catalog@${LOCAL}`);
    await browser.visit('/?weft.override=none');
    expect([...browser.cookies.keys()]).toEqual(['weft-allow']);
  });

  it.each([
    ['of another environment', token('staging'), 'it is for “staging”'],
    ['that is over', token('production', -1), 'it expired at 20'],
    ['of another deployment', token('production', 8, 'another'), 'it was not made with the secret'],
    ['that is none', 'x', 'it was not made with the secret'],
    ['that is empty', '', 'it was not made with the secret'],
  ])('%s does not count, and the page says why', async (_, said, why) => {
    const browser = createBrowser(edge.origin);
    const { status, text } = await browser.visit(`/?weft.allow=${said}&weft.override=catalog@${LOCAL}`);
    expect([status, browser.cookies.size]).toEqual([403, 0]);
    expect(text).toContain(why);
    expect(text).toContain('weft allow-overrides --env production');
  });

  it('counts nowhere without a secret', async () => {
    const closed = await serveEdge({ reader: store.store, port: 0, host: 'localhost' });
    const { status, text } = await ask(closed.origin, `/?weft.allow=${token('production')}`, {
      accept: PAGE,
    });
    await closed.close();
    expect(status).toBe(403);
    expect(text).toContain('WEFT_OVERRIDE_SECRET');
  });
});
