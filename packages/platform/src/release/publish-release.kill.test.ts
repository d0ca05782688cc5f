import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { buildFolder } from '../fixtures/release-build.js';
import { temporaryFolder } from '../fixtures/sample-build.js';
import { openFolderStore } from '../store/folder-store.js';
import { decompress } from './compress.js';
import { listReleases } from './list-releases.js';
import { readRelease } from './read-release.js';

const KILLS = 25;
const PROCESS = join(__dirname, '../fixtures/publish-process.ts');

/** Publishes in a process of its own; `ms` after it has begun it is killed, unless it has ended by then. */
async function publish(folder: string, dist: string, ms?: number) {
  const child = spawn(process.execPath, ['--import', 'tsx', PROCESS, folder, dist], { cwd: __dirname });
  let said = '';
  let begun = 0;
  let kill: Promise<unknown> = Promise.resolve();
  child.stderr.on('data', (text: Buffer) => (said += text));
  child.stdout.on('data', (text: Buffer) => {
    said += text;
    if (begun > 0) return;
    begun = performance.now();
    if (ms !== undefined) kill = delay(ms).then(() => child.kill('SIGKILL'));
  });
  const signal = await new Promise<NodeJS.Signals | null>(resolve =>
    child.on('close', (_, by) => resolve(by)),
  );
  const took = performance.now() - begun;
  await kill;
  if (signal === 'SIGKILL') return undefined;
  const result = JSON.parse(said.replace(/^begins\n/, '')) as { uploaded: number; existed: boolean };
  return { ...result, took };
}

/** How many objects of releases there are; throws when what is visible is not whole. */
async function checked(folder: string): Promise<number> {
  const store = openFolderStore(folder);
  for (const { app, version } of await listReleases(store))
    for (const [path, file] of Object.entries((await readRelease(store, app, version)).files)) {
      const contents = [Buffer.from((await store.get(`releases/${app}/${version}/${path}`)) ?? 'missing')];
      for (const encoding of ['br', 'gz'] as const) {
        const form = await store.get(`releases/${app}/${version}/${path}.${encoding}`);
        if (file[encoding] !== undefined)
          contents.push(Buffer.from(await decompress(encoding, form ?? Buffer.of(), file.bytes)));
      }
      for (const content of contents)
        expect(`sha384-${createHash('sha384').update(content).digest('base64')}`).toBe(file.integrity);
    }
  let objects = 0;
  for await (const { key } of store.list('releases/')) objects += key.length > 0 ? 1 : 0;
  return objects;
}

const files = Object.fromEntries(
  Array.from({ length: 40 }, (_, number) => [
    `chunk-${number}.js`,
    `export default "${randomBytes(1_500).toString('hex')}";`,
  ]),
);

it('killed at any moment leaves nothing half visible, and goes on where it was', async () => {
  const dist = buildFolder({ name: 'catalog', files });
  const folder = temporaryFolder();
  const whole = await publish(folder, dist);
  const all = await checked(folder);
  expect(whole).toMatchObject({ uploaded: all, existed: false });

  let store = temporaryFolder();
  let cutOff = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const before = await checked(store);
    const result = await publish(store, dist, Math.random() * (whole?.took ?? 0));
    const after = await checked(store);
    expect(after).toBeGreaterThanOrEqual(before);
    if (result) expect(result.uploaded).toBe(after - before);
    if (after > before && after < all) cutOff += 1;
    const visible = readdirSync(store).includes('index');
    if (visible) store = temporaryFolder();
  }
  expect(cutOff).toBeGreaterThan(2);

  const left = await checked(store);
  const repeated = await publish(store, dist);
  expect(repeated).toMatchObject({ uploaded: all - left });
  expect(await checked(store)).toBe(all);
}, 120_000);
