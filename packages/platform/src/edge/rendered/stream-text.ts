import { Readable } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import type { Encoding } from '../prepared.js';

// So fast that nobody waits for it; what is sent a second time is compressed better.
const BROTLI = {
  flush: constants.BROTLI_OPERATION_FLUSH,
  params: { [constants.BROTLI_PARAM_QUALITY]: 4 },
};
const GZIP = { flush: constants.Z_SYNC_FLUSH };

/** A body whose parts are sent as soon as they are there. */
export function streamText(parts: AsyncIterable<string>, encoding: Encoding): ReadableStream {
  const text = Readable.from(parts, { objectMode: false });
  if (encoding === 'identity') return Readable.toWeb(text) as ReadableStream;
  const compress = encoding === 'br' ? createBrotliCompress(BROTLI) : createGzip(GZIP);
  text.on('error', error => compress.destroy(error));
  return Readable.toWeb(text.pipe(compress)) as ReadableStream;
}
