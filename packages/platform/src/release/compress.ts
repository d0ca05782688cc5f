import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gunzip, gzip, type ZlibOptions } from 'node:zlib';
import { COMPRESSIBLE_CONTENT_TYPE_REGEX } from 'hono/utils/compress';
import { getMimeType } from 'hono/utils/mime';

/** How a file is stored a second time, beside itself and with the name as an ending. */
export const ENCODINGS = ['br', 'gz'] as const;
export type Encoding = (typeof ENCODINGS)[number];

// What fits into one packet anyway arrives no sooner.
const MIN_BYTES = 1024;
const WORTH_IT = 0.9;

const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

/** The precompressed forms of a file, as far as they are worth it. Source maps, large and seldom asked for, only get a quick gzip. */
export async function compress(
  file: string,
  content: Uint8Array,
): Promise<Partial<Record<Encoding, Uint8Array>>> {
  if (content.byteLength < MIN_BYTES || !isCompressible(file)) return {};
  const isMap = file.endsWith('.map');
  const [br, gz] = await Promise.all([
    isMap ? content : promisify(brotliCompress)(content, BROTLI),
    promisify(gzip)(content, {
      level: isMap ? constants.Z_DEFAULT_COMPRESSION : constants.Z_BEST_COMPRESSION,
    }),
  ]);
  const forms = { br, gz };
  const worthIt = ENCODINGS.filter(encoding => forms[encoding].byteLength <= content.byteLength * WORTH_IT);
  return Object.fromEntries(worthIt.map(encoding => [encoding, forms[encoding]]));
}

/** The content again; rejects when it is none, or more than `bytes`. */
export const decompress = (encoding: Encoding, content: Uint8Array, bytes: number): Promise<Uint8Array> =>
  encoding === 'br'
    ? promisify<Uint8Array, ZlibOptions, Buffer>(brotliDecompress)(content, { maxOutputLength: bytes })
    : promisify<Uint8Array, ZlibOptions, Buffer>(gunzip)(content, { maxOutputLength: bytes });

const isCompressible = (file: string): boolean =>
  COMPRESSIBLE_CONTENT_TYPE_REGEX.test(getMimeType(file) ?? '');
