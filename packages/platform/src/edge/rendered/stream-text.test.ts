import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { streamText } from './stream-text.js';

/** Two parts, the second of which comes when it is let. */
function twoParts() {
  let letCome!: () => void;
  const second = new Promise<void>(resolve => (letCome = resolve));
  const parts = (async function* () {
    yield 'the head ';
    await second;
    yield 'the rest';
  })();
  return { parts, letCome };
}

it.each([
  ['identity', (bytes: Uint8Array) => Buffer.from(bytes)],
  ['gzip', gunzipSync],
  ['br', brotliDecompressSync],
] as const)('sends what is there at once: %s', async (encoding, decode) => {
  const { parts, letCome } = twoParts();
  const reader = (streamText(parts, encoding) as ReadableStream<Uint8Array>).getReader();
  const chunks: Uint8Array[] = [];
  const { value } = await reader.read();
  expect(value?.length).toBeGreaterThan(5);
  chunks.push(value ?? new Uint8Array());
  letCome();
  for (let read = await reader.read(); !read.done; read = await reader.read()) chunks.push(read.value);
  expect(String(decode(Buffer.concat(chunks)))).toBe('the head the rest');
});
