/** @jest-environment node */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import webpack from 'webpack';

const LIMIT = 3000;
const dist = join(__dirname, '../dist');
const readme = readFileSync(join(__dirname, '../../../README.md'), 'utf8');

const compressed = (path: string) => brotliCompressSync(readFileSync(path)).length;
const kilobytes = (bytes: number) => `${(Math.ceil(bytes / 100) / 10).toFixed(1)} kB`;
const stated = (name: string) => new RegExp(`<!-- ${name} -->(.*?)<!-- /${name} -->`).exec(readme)?.[1];

/** What every app brings of the runtime: the call in its entry, and the facade. */
async function buildShareOfAnApp(folder: string): Promise<string> {
  const entry = join(folder, 'app.js');
  writeFileSync(entry, ['entry', 'index'].map(name => `export * from '${dist}/${name}.js';`).join('\n'));
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

it(`the runtime of a page is at most ${LIMIT} bytes, and the README states its size`, () => {
  const bytes = compressed(`${dist}/page.global.js`);
  expect(bytes).toBeGreaterThan(500);
  expect(bytes).toBeLessThanOrEqual(LIMIT);
  expect(stated('runtime-size')).toBe(kilobytes(bytes));
});

it('what every app brings besides is as small as the README says', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'weft-size-'));
  try {
    const bytes = compressed(await buildShareOfAnApp(folder));
    expect(bytes).toBeGreaterThan(100);
    expect(stated('app-size')).toBe(kilobytes(bytes));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
