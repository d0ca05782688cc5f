import { brotliCompressSync, constants } from 'node:zlib';
import type { Answer, Site } from './serve-front.ts';

/** Addresses of files, in HTML and in snapshots. */
const RELEASE = /(?<=["'=])\/_weft\/(?:releases|files)\/([\w-]+)\//g;

/** Elements that ask for a file whose integrity is known, which browsers check across origins only where this was asked for. */
const UNASKED = /<(?:script|link)(?=[^>]*\sintegrity=)(?![^>]*\scrossorigin)/g;

// As the edge does it.
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };

/**
 * A site of an edge whose files come from other origins, one for each app. An edge can be told of origins that its pages may load from, and then
 * its policies and the runtime allow them; but it writes addresses of its own. So these are changed in the text on its way out, as a CDN
 * that rewrites HTML does. `originOf` gives the origin that has the files of an app.
 */
export function originsSite(edge: Site, originOf: (app: string) => string): Site {
  const known = new Map<string, Buffer>();
  const prepare = (text: string) => {
    const rewritten = text
      .replace(RELEASE, (address, app: string) => originOf(app) + address)
      .replace(UNASKED, start => `${start} crossorigin="anonymous"`);
    const body = brotliCompressSync(rewritten, BROTLI);
    known.set(text, body);
    return body;
  };
  return async (path, headers) => {
    const answer = await edge(path, { ...headers, 'accept-encoding': 'identity' });
    if (!isText(answer)) return edge(path, headers);
    const text = Buffer.from(answer.body).toString();
    if (isHtml(answer) && !text.match(RELEASE)) throw new Error(`${path} has no address of a release`);
    const body = known.get(text) ?? prepare(text);
    const length = String(body.length);
    return {
      ...answer,
      headers: { ...answer.headers, 'content-encoding': 'br', 'content-length': length },
      body,
    };
  };
}

const typeOf = ({ headers }: Answer) => String(headers['content-type']);
const isHtml = (answer: Answer) => typeOf(answer).startsWith('text/html');
const isText = (answer: Answer) =>
  answer.status === 200 && (isHtml(answer) || typeOf(answer).startsWith('application/json'));
