import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { edgeSource } from './edge-source.js';

const servers: Server[] = [];
afterAll(() => servers.forEach(server => server.close()));

/** A server that answers by path: with JSON, or with a status. */
async function serve(answers: Record<string, unknown>) {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const answer = answers[url] ?? 404;
    if (typeof answer === 'number') response.writeHead(answer).end();
    else response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
  });
  servers.push(server);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { source: edgeSource(origin), origin, asked };
}

const LATEST = '/_weft/environments/production/latest';
const SNAPSHOT = '/_weft/snapshots/production/12.json';
const location = (entry: string, release?: string) => ({ entry, release, global: 'weft_cart' });
const snapshot = (apps: object) => ({ format: 1, environment: 'production', id: '12', apps });
const live = (entry: string, release = '1.0.0') => ({
  [LATEST]: { id: '12', state: '0123abcd' },
  [SNAPSHOT]: snapshot({ cart: location(entry, release) }),
});

it('asks for what everybody gets, although this visitor has a canary', async () => {
  const { source, asked } = await serve({
    ...live('/_weft/releases/cart/1.0.0/entry.js'),
    [LATEST]: { id: '12+cart', state: '' },
  });
  expect(await source.live('production')).toEqual({ id: '12', releases: { cart: '1.0.0' } });
  expect(asked).toEqual([LATEST, SNAPSHOT]);
});

it.each([
  ['below the edge', '/_weft/releases/cart/1.0.0/entry.js', '/_weft/releases/cart/1.0.0/'],
  ['in a folder of the release', '/_weft/releases/cart/1.0.0/js/entry.js', '/_weft/releases/cart/1.0.0/'],
  ['anywhere', '/cdn/cart/entry.js', '/cdn/cart/'],
])('finds files of a release where its entry is %s', async (_, entry, folder) => {
  const { source } = await serve({ ...live(entry), [`${folder}a%20b/c.js`]: 'text' });
  await source.live('production');
  expect(String(await source.file({ app: 'cart', version: '1.0.0' }, 'a b/c.js'))).toBe('text');
});

it('finds files at another origin', async () => {
  const other = await serve({ '/cart/1.0.0/mf-manifest.json': 'text' });
  const { source } = await serve(live(`${other.origin}/cart/1.0.0/entry.js`));
  await source.live('production');
  expect(String(await source.file({ app: 'cart', version: '1.0.0' }, 'mf-manifest.json'))).toBe('text');
});

it('says when a file is gone', async () => {
  const { source } = await serve(live('/_weft/releases/cart/1.0.0/entry.js'));
  await source.live('production');
  await expect(source.file({ app: 'cart', version: '1.0.0' }, 'a.js')).rejects.toMatchObject({
    code: 'RELEASE_UNKNOWN',
    message: expect.stringMatching(/does not have a\.js of cart@1\.0\.0.*Repeat/) as string,
  });
});

it.each([
  [404, 'ENVIRONMENT_UNKNOWN'],
  [410, 'ENVIRONMENT_EXPIRED'],
  [500, 'REMOTE_UNREACHABLE'],
  ['<!doctype html>', 'REMOTE_UNREACHABLE'],
  [{ version: 3 }, 'REMOTE_UNREACHABLE'],
])('takes %j instead of what is live for %s', async (answer, code) => {
  const { source, origin } = await serve({ [LATEST]: answer });
  await expect(source.live('production')).rejects.toMatchObject({
    code,
    message: expect.stringContaining(origin) as string,
  });
});

it.each([
  ['a name that leads elsewhere', { '../cart': location('/entry.js', '1.0.0') }],
  ['a version that leads elsewhere', { cart: location('/entry.js', '../1.0.0') }],
  ['an app that is no release', { cart: location('/entry.js') }],
])('refuses a snapshot with %s', async (_, apps) => {
  const { source } = await serve({ [LATEST]: { id: '12' }, [SNAPSHOT]: snapshot(apps) });
  await expect(source.live('production')).rejects.toMatchObject({ code: 'NAME_INVALID' });
});

it('takes files from servers only', async () => {
  const { source } = await serve(live('file:///etc/cart/1.0.0/entry.js'));
  await expect(source.live('production')).rejects.toMatchObject({ code: 'REMOTE_UNREACHABLE' });
});
