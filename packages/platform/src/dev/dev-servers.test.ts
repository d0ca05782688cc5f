import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../fixtures/sample-build.js';
import { createDevServers } from './dev-servers.js';

const folder = temporaryFolder();
const lines: string[] = [];
const servers = createDevServers({
  env: { WEFT_EDGE: 'https://shop.example' },
  say: line => lines.push(line),
});

afterEach(async () => {
  await servers.close();
  lines.length = 0;
});

/** An app whose dev server is a line of JavaScript. */
function app(name: string, code: string) {
  const directory = join(folder, name);
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'server.cjs'), code);
  writeFileSync(join(directory, 'package.json'), '{ "scripts": { "dev": "node server.cjs" } }');
  return { directory, definition: { name, devPort: 3001 } };
}

const RUNS = `console.log('pid', process.pid, process.env.WEFT_EDGE, process.cwd()); setInterval(() => {}, 1000);`;

async function said(pattern: RegExp, times = 1): Promise<string[]> {
  for (;;) {
    const found = lines.filter(line => pattern.test(line));
    if (found.length >= times) return found;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

it('run in the folder of their app, and know what they are told', async () => {
  const { directory, definition } = app('catalog', RUNS);
  servers.start({ directory, definition });
  const [line = ''] = await said(/pid/);
  expect(line.replace(/\d+/, 'N')).toContain('catalog | pid N https://shop.example');
  expect(lines.join(' ')).toContain('/catalog');
});

it('are started anew when they are told to, in a process of their own', async () => {
  const catalog = app('catalog', RUNS);
  servers.start(catalog);
  await said(/pid/);
  await servers.restart(catalog);
  const [first, second] = await said(/pid/, 2);
  expect(second).not.toBe(first);
  expect(lines.join()).not.toContain('ended');
});

it('end when they are stopped, without a word', async () => {
  servers.start(app('catalog', RUNS));
  const [line = ''] = await said(/pid/);
  await servers.close();
  expect(() => process.kill(Number(/pid (\d+)/.exec(line)?.[1]), 0)).toThrow('ESRCH');
  expect(lines.join()).not.toContain('ended');
});

it('that end at once are not started again and again; it says how they are', async () => {
  servers.start(app('catalog', `console.error('no such option'); process.exit(2);`));
  await said(/its dev server ended \(2\), see above; it starts again when you save federation\.config\.ts/);
  expect(lines.filter(line => line.includes('no such option'))).toHaveLength(1);
});

it('that could not be started say why', async () => {
  const { directory, definition } = app('catalog', '');
  writeFileSync(join(directory, 'package.json'), '{ "scripts": { "dev": "no-such-program --now" } }');
  servers.start({ directory, definition });
  await said(/spawn no-such-program ENOENT/);
  await said(/its dev server ended/);
});
