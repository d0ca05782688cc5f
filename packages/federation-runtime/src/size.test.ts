/** @jest-environment node */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import webpack from 'webpack';

const LIMIT = 4000;
const dist = join(__dirname, '../dist');
const readme = readFileSync(join(__dirname, '../../../README.md'), 'utf8');

const compressed = (path: string) => brotliCompressSync(readFileSync(path)).length;
const kilobytes = (bytes: number) => `${(Math.ceil(bytes / 100) / 10).toFixed(1)} kB`;
const stated = (name: string) => new RegExp(`<!-- ${name} -->(.*?)<!-- /${name} -->`).exec(readme)?.[1];

/** A build of modules of the runtime, as an app bundles them. */
async function build(folder: string, source: string): Promise<string> {
  const entry = join(folder, 'app.js');
  writeFileSync(entry, source);
  await new Promise<void>((resolve, reject) => {
    webpack(
      {
        mode: 'production',
        devtool: false,
        entry,
        target: ['web', 'es2022'],
        experiments: { outputModule: true },
        output: { path: folder, filename: 'app.min.js', library: { type: 'module' } },
      },
      (error, stats) => (error || stats?.hasErrors() ? reject(error ?? new Error(String(stats))) : resolve()),
    );
  });
  return join(folder, 'app.min.js');
}

/** What every app brings of the runtime: the call in its entry, and the facade. */
const APP = ['entry', 'index'].map(name => `export * from '${dist}/${name}.js';`).join('\n');
/** What comes with the code that starts a host. */
const HOST = `export { attach } from '${dist}/host/attach.js';`;

it(`the runtime that a page needs until its host runs is at most ${LIMIT} bytes, and the README states its size`, () => {
  const bytes = compressed(`${dist}/page.global.js`);
  expect(bytes).toBeGreaterThan(500);
  expect(bytes).toBeLessThanOrEqual(LIMIT);
  expect(stated('runtime-size')).toBe(kilobytes(bytes));
});

it.each([
  ['what every app brings besides', 'app-size', APP],
  ['the part that comes with the code of the host', 'host-size', HOST],
])('%s is as small as the README says', async (_, name, source) => {
  const folder = mkdtempSync(join(tmpdir(), 'weft-size-'));
  try {
    const bytes = compressed(await build(folder, source));
    expect(bytes).toBeGreaterThan(100);
    expect(stated(name)).toBe(kilobytes(bytes));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
