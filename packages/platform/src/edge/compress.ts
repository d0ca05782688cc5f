import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { prepareForm, type Prepared } from './prepared.js';

// Of the best quality would be slower by far and smaller by little.
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };
const compressed = { br: promisify(brotliCompress), gzip: promisify(gzip) };

/** Prepares a text that is made here, in every encoding. Its tag is a hash of it. */
export async function prepareText(
  text: string,
  type: string,
  shared: Record<string, string>,
): Promise<Prepared> {
  const content = Buffer.from(text);
  const tag = createHash('sha256').update(content).digest('base64url').slice(0, 22);
  const [br, gz] = await Promise.all([compressed.br(content, BROTLI), compressed.gzip(content)]);
  return {
    identity: prepareForm(content, 'identity', tag, type, shared),
    br: prepareForm(br, 'br', tag, type, shared),
    gzip: prepareForm(gz, 'gzip', tag, type, shared),
  };
}
