/** @jest-environment jsdom */
import { readFileSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import type { Snapshot } from '@weft/federation-runtime/manifest';
import { freePort } from '../fixtures/free-port.js';
import { serveJson } from '../fixtures/json-server.js';
import { runWebpack, type Program } from '../fixtures/run-node.js';
import { temporaryFolder } from '../fixtures/temporary-folder.js';
import { WHO } from './is-running.js';

const apps = join(process.env.WEFT_SAMPLES ?? '', 'development/apps');
const files = temporaryFolder({ 'mark.js': 'globalThis.marked = true;' });
const release = (app: string) => ({
  entry: `/_weft/releases/${app}/1/${app}.js`,
  global: `weft_${app}_1`,
  release: '1',
});

let edge: Awaited<ReturnType<typeof serveJson>>;
let port: number, portOfMarket: number, server: Program;

beforeAll(async () => {
  edge = await serveJson({
    '/_weft/environments/staging/latest': { id: '7' },
    '/_weft/snapshots/staging/7.json': {
      format: 1,
      environment: 'staging',
      id: '7',
      apps: { market: release('market'), garden: release('garden'), elsewhere: release('elsewhere') },
    },
  });
  [port, portOfMarket] = [await freePort(), await freePort()];
  setPort('garden', port);
  setPort('market', portOfMarket);
  Object.assign(process.env, {
    WEFT_LOCAL: 'garden',
    WEFT_EDGE: edge.origin,
    WEFT_ENVIRONMENT: 'staging',
    WEFT_FILES: files,
  });
  server = runWebpack('serve', join(apps, 'garden'));
  await server.said(/compiled/);
}, 60_000);
afterAll(async () => {
  await server.stop();
  await edge.close();
}, 30_000);

function setPort(app: string, to: number) {
  const file = join(apps, app, 'federation.config.ts');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/devPort: \d+/, `devPort: ${to}`));
}

const fetched = (path: string) =>
  new Promise<{ text: string; policy: string }>((resolve, reject) => {
    get({ port, path, headers: { accept: 'text/html' } }, response => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () =>
        resolve({ text, policy: String(response.headers['content-security-policy']) }),
      );
    }).on('error', reject);
  });

async function openPage() {
  const { text, policy } = await fetched('/some/route');
  const page = new DOMParser().parseFromString(text, 'text/html');
  const snapshot = JSON.parse(page.getElementById('weft-snapshot')?.textContent ?? '') as Snapshot;
  return { page, policy, ...snapshot };
}

it('has the app from source, and all others from the environment, also one that is not in the workspace', async () => {
  const { apps, live } = await openPage();
  expect(Object.fromEntries(Object.entries(apps).map(([app, { entry }]) => [app, entry]))).toEqual({
    market: `${edge.origin}/_weft/releases/market/1/market.js`,
    elsewhere: `${edge.origin}/_weft/releases/elsewhere/1/elsewhere.js`,
    garden: `http://localhost:${port}/garden.js`,
  });
  expect(apps.garden?.release).toBeUndefined();
  expect(live).toEqual({ environment: 'staging', id: '7', place: edge.origin });
});

it('lets the page load from there', async () => {
  expect((await openPage()).policy).toContain(`script-src 'self' ${edge.origin} 'wasm-unsafe-eval'`);
});

it('says so on the page, by a script of the platform', async () => {
  const { page } = await openPage();
  expect([...page.querySelectorAll('script')].at(-1)?.getAttribute('src')).toBe('/_weft/mark.js');
  expect((await fetched('/_weft/mark.js')).text).toBe('globalThis.marked = true;');
});

it('takes another app from its dev server as soon as that answers, and no longer', async () => {
  const market = await serveJson({ [WHO]: { app: 'market' } }, portOfMarket);
  const entry = async () => (await openPage()).apps.market?.entry;
  expect(await entry()).toBe(`http://localhost:${portOfMarket}/market.js`);
  await market.close();
  expect(await entry()).toBe(`${edge.origin}/_weft/releases/market/1/market.js`);
});

it('learns of an edit of another configuration', async () => {
  const file = join(apps, 'market/federation.config.ts');
  const market = await serveJson({ [WHO]: { app: 'market' } }, portOfMarket);
  const before = readFileSync(file, 'utf8');
  expect((await openPage()).apps.market?.page?.title).toMatch(/^Market/);
  writeFileSync(file, before.replace("title: 'Market<", "title: 'Fair<"));
  expect((await openPage()).apps.market?.page?.title).toMatch(/^Fair/);
  writeFileSync(file, before);
  await market.close();
});
