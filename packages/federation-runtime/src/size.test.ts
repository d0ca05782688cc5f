import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const LIMIT = 3000;
const read = (path: string) => readFileSync(join(__dirname, path));

const bytes = brotliCompressSync(read('../dist/page.global.js')).length;

it(`the runtime of a page is at most ${LIMIT} bytes`, () => {
  expect(bytes).toBeGreaterThan(500);
  expect(bytes).toBeLessThanOrEqual(LIMIT);
});

it('the README states its size', () => {
  const [, stated] =
    /<!-- runtime-size -->(.*?)<!-- \/runtime-size -->/.exec(String(read('../../../README.md'))) ?? [];
  expect(stated).toBe(`${(Math.ceil(bytes / 100) / 10).toFixed(1)} kB`);
});
