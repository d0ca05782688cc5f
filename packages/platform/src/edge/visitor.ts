import { randomBytes } from 'node:crypto';
import type { HonoRequest } from 'hono';
import { parse, serialize } from 'hono/utils/cookie';

/** Who asks, so that one visitor always gets the same of a canary. */
export interface Visitor {
  id: string;
  /** To be set, for one who is new. */
  cookie?: string;
}

const NAME = 'weft-visitor';
const ID = /^[0-9a-f]{32}$/;
const YEAR = 365 * 24 * 60 * 60;

/** The visitor of a request. One without an id, or with one that was not given out here, gets a new one: random, it says nothing of the person. */
export function visitorOf(asked: HonoRequest): Visitor {
  const known = parse(asked.header('cookie') ?? '', NAME)[NAME];
  if (known !== undefined && ID.test(known)) return { id: known };
  const id = randomBytes(16).toString('hex');
  return { id, cookie: visitorCookie(id, isSecure(asked)) };
}

const visitorCookie = (id: string, secure: boolean) =>
  serialize(NAME, id, { path: '/', maxAge: YEAR, httpOnly: true, sameSite: 'Lax', secure });

/** Behind a proxy the edge itself is asked without TLS. */
export const isSecure = (asked: HonoRequest) =>
  asked.url.startsWith('https:') || asked.header('x-forwarded-proto') === 'https';
