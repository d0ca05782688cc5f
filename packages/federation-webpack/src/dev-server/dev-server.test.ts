/** @jest-environment jsdom */
import { readFileSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import type { Snapshot } from '@weft/federation-runtime/manifest';
import { freePort } from '../fixtures/free-port.js';
import { runWebpack, type Program } from '../fixtures/run-node.js';

const apps = join(process.env.WEFT_SAMPLES ?? '', 'development/apps');
const [market, garden] = [join(apps, 'market'), join(apps, 'garden')];

let port: number, portOfGarden: number, server: Program;

beforeAll(async () => {
  [port, portOfGarden] = [await freePort(), await freePort()];
  setPort(market, port);
  setPort(garden, portOfGarden);
  server = runWebpack('serve', market);
  await server.said(/compiled/);
}, 60_000);
afterAll(() => server.stop(), 30_000);

function setPort(app: string, to: number) {
  const file = join(app, 'federation.config.ts');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/devPort: \d+/, `devPort: ${to}`));
}

const fetched = (path: string) =>
  new Promise<{ text: string; status?: number; origin?: string; policy: string }>((resolve, reject) => {
    get({ port, path, headers: { accept: 'text/html' } }, response => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () =>
        resolve({
          text,
          status: response.statusCode,
          origin: response.headers['access-control-allow-origin'],
          policy: String(response.headers['content-security-policy']),
        }),
      );
    }).on('error', reject);
  });

const pageAt = async (path: string) =>
  new DOMParser().parseFromString((await fetched(path)).text, 'text/html');

const modulesIn = (code: string) =>
  [...code.matchAll(/^ {2}!\*\*\* (\S+)(?: .*)? \*\*\*!$/gm)].map(([, id]) => id);

it('has the page of the app at every route, with stable names', async () => {
  const scripts = [...(await pageAt('/some/deep/route')).querySelectorAll('script')];
  expect(scripts.map(script => script.id || script.getAttribute('src'))).toEqual([
    'weft-snapshot',
    '/weft-runtime.js',
    '/market.js',
  ]);
});

it('knows every app of the workspace, at its own dev server', async () => {
  const text = (await pageAt('/')).getElementById('weft-snapshot')?.textContent ?? '';
  expect(JSON.parse(text) as Snapshot).toEqual({
    format: 1,
    environment: 'development',
    apps: {
      garden: { entry: `http://localhost:${portOfGarden}/garden.js`, global: 'weft_garden' },
      market: {
        entry: `http://localhost:${port}/market.js`,
        global: 'weft_market',
        page: { path: '/market', module: './Stall', title: 'Market</script>' },
      },
    },
  });
});

it('lets pages of other origins have its files', async () => {
  const { status, origin, text } = await fetched('/market.js');
  expect({ status, origin }).toEqual({ status: 200, origin: '*' });
  expect(text).toContain('var weft_market;');
});

it('forbids its pages what production forbids, and scripts alike, which workers take theirs from', async () => {
  const { policy } = await fetched('/some/deep/route');
  expect(policy).toContain(`script-src 'self' http://localhost:${portOfGarden} 'wasm-unsafe-eval';`);
  expect(policy).toContain(
    `connect-src 'self' http://localhost:${portOfGarden} ws://localhost:${port} ws://localhost:${portOfGarden};`,
  );
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/'unsafe-|(?<!localhost:)\*/);
  expect((await fetched('/market.js')).policy).toBe(policy);
});

it('has nothing in its page that the policy refuses, but data', async () => {
  const page = await pageAt('/');
  const inline = [...page.querySelectorAll('script:not([src]), style, [style]')];
  expect(inline.map(({ id, attributes }) => [id, attributes.getNamedItem('type')?.value])).toEqual([
    ['weft-snapshot', 'application/json'],
  ]);
});

it('brings one refresh runtime, behind the one that a page shares', async () => {
  const ids = modulesIn((await fetched('/market.js')).text).filter(id =>
    /refresh-runtime|refresh\/runtime/.test(`${id}`),
  );
  expect(ids.map(id => /[^/]+\/[^/]+$/.exec(`${id}`)?.[0])).toEqual([
    'cjs/react-refresh-runtime.development.js',
    'react-refresh/runtime.js',
    'static/shared-refresh-runtime.cjs',
  ]);
});

it('keeps two files of one name apart, with stable names', async () => {
  const pictures = await Promise.all(['/market/src/apple.svg', '/market/src/crates/apple.svg'].map(fetched));
  expect(pictures.map(({ text }) => /circle|rect/.exec(text)?.[0])).toEqual(['circle', 'rect']);
});

it('says in class names where they come from', async () => {
  const { weft } = JSON.parse((await fetched('/mf-manifest.json')).text) as {
    weft: { modules: Record<string, { css: string[] }> };
  };
  const [sheet = ''] = weft.modules['./Stall']?.css ?? [];
  expect((await fetched(`/${sheet}`)).text).toMatch(/\.market_Card-module_card_\w+/);
});

it('does not start where its port is taken, and says so', async () => {
  const { code, output } = await runWebpack('serve', market).ended;
  expect(code).not.toBe(0);
  expect(output).toContain(`Port ${port} of app "market" is taken.`);
  expect(output).toContain('To do: Stop it');
}, 30_000);
