import { canary } from '../../environment/canary.js';
import { remove } from '../../environment/remove.js';
import { createBrowser } from '../../fixtures/browser.js';
import { httpStore } from '../../fixtures/http-store.js';
import { pageSnapshotIn } from '../../fixtures/page-snapshot-in.js';
import { RECORD } from '../../fixtures/planted-release.js';
import { catalogBuild, pageAt, smallShop } from '../../fixtures/small-shop.js';
import { keys } from '../../store/keys.js';
import type { ReleaseReader } from '../../store/release-store.js';
import { serveEdge, type ServedEdge } from '../serve-edge.js';
import type { OverrideOptions } from './override-policy.js';
import { signPermission } from './permission.js';

const LOCAL = 'http://localhost:3001';
const OPEN = { environments: ['production'] };
const edges: ServedEdge[] = [];
afterEach(() => Promise.all(edges.splice(0).map(edge => edge.close())));

/** A browser with overrides of production at a new edge. */
async function browserAt(reader: ReleaseReader, overrides: OverrideOptions, ...kept: string[]) {
  const edge = await serveEdge({ reader, overrides, port: 0, host: 'localhost', interval: 0 });
  edges.push(edge);
  const browser = createBrowser(edge.origin);
  const value = kept.map(override => `production/${override}`).join(' ');
  if (value) browser.cookies.set('weft-overrides', encodeURIComponent(value));
  return browser;
}

const saidIn = (text: string) => /data-dropped="([^"]*)"/.exec(text)?.[1];
const over = (why: string) => `The override of catalog is over: ${why}.`;

it('is dropped when its release is gone; the page is what everybody gets, and says why', async () => {
  const { store, publish } = await smallShop();
  const { version } = await publish(catalogBuild('2.0.0'));
  const before = await browserAt(store, OPEN, `catalog@${version}`);
  expect(pageSnapshotIn((await before.open('/catalog')).text).overrides).toEqual({ catalog: version });
  await store.delete(keys.release('catalog', version));
  const browser = await browserAt(store, OPEN, `catalog@${version}`, `shell@${LOCAL}`);
  const { status, text } = await browser.open('/catalog');
  expect(status).toBe(200);
  expect(saidIn(text)).toBe(over(`there is no release catalog@${version}`));
  expect(pageSnapshotIn(text).overrides).toEqual({ shell: LOCAL });
});

it('is forgotten by the browser, and others are not; so it is said once', async () => {
  const { store } = await smallShop();
  const browser = await browserAt(store, OPEN, 'catalog@9.0.0', `shell@${LOCAL}`);
  await browser.open('/catalog');
  expect(decodeURIComponent(browser.cookies.get('weft-overrides') ?? '')).toBe(`production/shell@${LOCAL}`);
  expect(saidIn((await browser.open('/catalog')).text)).toBeUndefined();
});

it('is dropped when its app is taken out of the environment', async () => {
  const { store } = await smallShop();
  const browser = await browserAt(store, OPEN);
  await browser.open(`/account?weft.override=catalog@${LOCAL}`);
  await remove(store, { environment: 'production', apps: ['catalog'], ...RECORD });
  const { status, text, headers } = await browser.open('/account');
  expect([status, browser.cookies.size]).toEqual([200, 0]);
  expect(headers['cache-control']).toBe('private, no-cache');
  expect(saidIn(text)).toBe(over('there is no app “catalog” in “production”'));
  expect(pageSnapshotIn(text)).not.toHaveProperty('overrides');
});

it('is dropped when the policy says no now, whatever a cookie says', async () => {
  const { store } = await smallShop();
  const browser = await browserAt(store, { ...OPEN, origins: [] }, `catalog@${LOCAL}`);
  const { text, headers } = await browser.open('/catalog');
  expect(saidIn(text)).toBe(over(`apps are not taken from ${LOCAL} here`));
  expect(headers['content-security-policy']).not.toContain(LOCAL);
});

it('is dropped when the permission is over', async () => {
  const { store } = await smallShop();
  const secret = 'the secret of this deployment';
  const now = Math.floor(Date.now() / 1000);
  const until = (expires: number) => signPermission({ environment: 'production', expires }, secret);
  const browser = await browserAt(store, { secret });
  await browser.open(`/?weft.allow=${until(now + 60)}&weft.override=catalog@${LOCAL}`);
  expect(pageSnapshotIn((await browser.open('/catalog')).text).overrides).toEqual({ catalog: LOCAL });
  browser.cookies.set('weft-allow', until(now - 60));
  const { text } = await browser.open('/catalog');
  expect(saidIn(text)).toContain('the permission of this browser does not count: it expired at');
  expect([...browser.cookies.keys()]).toEqual(['weft-allow']);
});

it('is dropped while the store does not answer, which takes nobody’s page away', async () => {
  const { store, publish } = await smallShop();
  const { version } = await publish(catalogBuild('2.0.0'));
  const remote = await httpStore(store);
  const browser = await browserAt(remote.reader, OPEN);
  await browser.open('/catalog');
  await remote.stop();
  browser.cookies.set('weft-overrides', `production/catalog@${version}`);
  const { status, text } = await browser.open('/catalog');
  expect([status, saidIn(text)]).toEqual([200, over('the release store does not answer')]);
});

it('says what it says to each browser alone', async () => {
  const { store } = await smallShop();
  const first = await browserAt(store, OPEN, 'catalog@8.0.0');
  expect(saidIn((await first.open('/catalog')).text)).toContain('catalog@8.0.0');
  first.cookies.set('weft-overrides', 'production/catalog@9.0.0');
  expect(saidIn((await first.open('/catalog')).text)).toContain('catalog@9.0.0');
});

it('leaves the cookie of a canary where it was', async () => {
  const { store, publish } = await smallShop();
  const releases = [await publish({ name: 'account', version: '2.0.0', page: pageAt('account') })];
  await canary(store, { environment: 'production', releases, share: 100, ...RECORD });
  const browser = await browserAt(store, OPEN, 'catalog@9.0.0', `shell@${LOCAL}`);
  const { headers } = await browser.open('/catalog');
  expect(headers['set-cookie']?.map(cookie => cookie.split('=')[0])).toEqual([
    'weft-visitor',
    'weft-overrides',
  ]);
});

it('holds in its own environment only', async () => {
  const { store, deploy } = await smallShop();
  await deploy('staging', { name: 'shell' }, { name: 'catalog' });
  const browser = await browserAt(store, OPEN, `catalog@${LOCAL}`);
  const { text } = await browser.open('/environments/staging/catalog');
  expect(pageSnapshotIn(text)).not.toHaveProperty('overrides');
  expect(text).not.toContain('mark.js');
  expect(pageSnapshotIn((await browser.open('/catalog')).text).overrides).toEqual({ catalog: LOCAL });
});
