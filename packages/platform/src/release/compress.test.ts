import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { compress, decompress, ENCODINGS } from './compress.js';

const words = Buffer.from('export const words = "that repeat";\n'.repeat(100));

it.each(['a.js', 'a.css', 'index.html', 'mf-manifest.json', 'a.svg', 'a.txt', 'a.wasm', 'a.xml', 'A.JS'])(
  'gives %s both forms',
  async file => {
    const forms = await compress(file, words);
    for (const encoding of ENCODINGS)
      expect(await decompress(encoding, forms[encoding] ?? Buffer.of(), words.length)).toEqual(words);
  },
);

it('gives source maps gzip only', async () => {
  expect(Object.keys(await compress('a.js.map', words))).toEqual(['gz']);
});

it.each(['a.png', 'a.woff2', 'a.js.br', 'a.gz', 'a', 'LICENSE'])('leaves %s alone', async file => {
  expect(await compress(file, words)).toEqual({});
});

it('leaves alone what fits into a packet, and what gets no smaller', async () => {
  expect(await compress('a.js', words.subarray(0, 1023))).toEqual({});
  expect(await compress('a.js', randomBytes(5000))).toEqual({});
});

it('gives back any content, and only as much as there should be', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ minLength: 1 }),
      fc.integer({ min: 1100, max: 5000 }),
      async (text, times) => {
        const content = Buffer.from(text.repeat(times));
        const forms = await compress('a.txt', content);
        expect(Object.keys(forms)).toEqual(['br', 'gz']);
        for (const encoding of ENCODINGS) {
          const form = forms[encoding] ?? Buffer.of();
          expect(await decompress(encoding, form, content.length)).toEqual(content);
          await expect(decompress(encoding, form, content.length - 1)).rejects.toThrow();
        }
      },
    ),
    { numRuns: 20 },
  );
});
