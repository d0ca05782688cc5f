import type { HonoRequest } from 'hono';
import { byteRange } from './byte-range.js';
import { chooseEncoding } from './choose-encoding.js';
import type { Form, Prepared } from './prepared.js';

/** Answers with a prepared body in the encoding that the request likes best, or that it has it already. */
export function answerPrepared(asked: HonoRequest, prepared: Prepared, cookie?: string): Response {
  const encoding = chooseEncoding(asked.header('accept-encoding'), offered => offered in prepared);
  return answerForm(asked, prepared[encoding] ?? prepared.identity, cookie);
}

/** Answers with a body in one encoding, or that the request has it already. `cookie`: to be set. */
export function answerForm(asked: HonoRequest, form: Form, cookie?: string): Response {
  const has = isKnown(asked.header('if-none-match'), form.etag);
  const headers = has ? form.unchanged : form.headers;
  // Plain headers and plain bytes are what the server sends without copying them.
  return new Response(has ? null : form.content, {
    status: has ? 304 : 200,
    headers: cookie === undefined ? headers : { ...headers, 'Set-Cookie': cookie },
  });
}

/** Answers with the part of a body that was asked for. The form is the plain one: parts of a compressed one are of no use to anybody. */
export function answerRange(asked: HonoRequest, form: Form, header: string): Response {
  const { content, etag } = form;
  const onlyIf = asked.header('if-range');
  const outdated = onlyIf !== undefined && onlyIf !== etag;
  const range = outdated ? undefined : byteRange(header, content.byteLength);
  if (!range || isKnown(asked.header('if-none-match'), etag)) return answerForm(asked, form);
  if (range === 'unsatisfiable') {
    const headers = { ...form.unchanged, 'Content-Range': `bytes */${content.byteLength}` };
    return new Response(null, { status: 416, headers: { ...headers, 'Cache-Control': 'no-store' } });
  }
  const part = content.subarray(range.first, range.last + 1);
  return new Response(part, {
    status: 206,
    headers: {
      ...form.headers,
      'Content-Length': String(part.byteLength),
      'Content-Range': `bytes ${range.first}-${range.last}/${content.byteLength}`,
    },
  });
}

/** Compares as If-None-Match does (RFC 9110, 13.1.2): weakly, with each of a list; `*` is any. */
function isKnown(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  if (header === etag || header === '*') return true;
  return header.split(',').some(tag => tag.trim().replace(/^W\//, '') === etag);
}
