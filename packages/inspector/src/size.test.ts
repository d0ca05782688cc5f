/** @jest-environment node */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const dist = join(__dirname, '../dist');
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const compressed = (file: string) => brotliCompressSync(read(file)).length;

it.each([
  ['mark.js', 2000],
  ['inspector.js', 1000],
])('%s, which pages load by itself, is at most %d bytes', (file, limit) => {
  expect(compressed(file)).toBeGreaterThan(200);
  expect(compressed(file)).toBeLessThanOrEqual(limit);
});

it('nothing of React is in those two', () => {
  expect(read('mark.js') + read('inspector.js')).not.toMatch(/react/i);
});

it('the app is where its script says, with the integrity of its entry', () => {
  const [, entry, integrity] =
    /entry:"\/_weft\/([^"]+)".*integrity:"([^"]+)"/.exec(read('inspector.js')) ?? [];
  expect(readdirSync(join(dist, 'inspector'))).toContain(entry?.replace('inspector/', ''));
  const manifest = JSON.parse(read('inspector/mf-manifest.json')) as {
    weft: { files: Record<string, { integrity: string }> };
  };
  expect(manifest.weft.files[entry?.replace('inspector/', '') ?? '']?.integrity).toBe(integrity);
});
