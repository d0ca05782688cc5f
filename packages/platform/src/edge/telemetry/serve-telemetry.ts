import type { HonoRequest } from 'hono';
import { DATA_SECURITY } from '../policy/security-headers.js';
import { refuse } from '../refusal.js';
import { refusals } from '../refusals.js';
import { readEvent } from './event-schema.js';
import { isSameOrigin } from './is-same-origin.js';
import { parseLines } from './parse-lines.js';
import { createRateLimit } from './rate-limit.js';
import { readBody } from './read-body.js';

/** Takes lines of JSON, each with its end, and returns at once: whoever sends events does not wait until they are written. */
export type AppendEvents = (lines: string) => void;

/** Where pages send their events. */
export const TELEMETRY_PATH = '/_weft/telemetry';

/** Of one request. */
const BYTES = 64 * 1024;
const EVENTS = 100;
// Of all pages together: whoever stands before the edge knows visitors apart, the edge does not.
const RATE = { perSecond: 200, burst: 2000 };
// What a page may send without asking first, and what says what it is.
const TYPE = /^(?:text\/plain|application\/json|application\/x-ndjson)\s*(?:;|$)/i;
const HEADERS = { ...DATA_SECURITY, 'Cache-Control': 'no-store' };

/** Takes events of the runtime from pages of this origin: checks each, and appends it with the time of its arrival, and nothing of the visitor. */
export function createServeTelemetry(append: AppendEvents) {
  const mayPass = createRateLimit(RATE);

  return async (asked: HonoRequest): Promise<Response> => {
    if (!isSameOrigin(asked)) return refuse(asked, refusals.foreign());
    if (!mayPass()) return refuse(asked, refusals.tooMany());
    if (!TYPE.test(asked.header('content-type') ?? '')) return refuse(asked, refusals.type());
    const body = await readBody(asked.raw, BYTES);
    if (body === undefined) return refuse(asked, refusals.tooLarge());
    const values = valuesOf(body);
    if (!values) return refuse(asked, refusals.noEvents());
    if (values.length > EVENTS) return refuse(asked, refusals.tooLarge());
    const events = values.map(readEvent).filter(event => event !== undefined);
    if (events.length === 0) return refuse(asked, refusals.noEvents());
    const at = new Date().toISOString();
    append(events.map(event => `${JSON.stringify({ at, ...event })}\n`).join(''));
    return new Response(null, { status: 204, headers: HEADERS });
  };
}

function valuesOf(body: string): unknown[] | undefined {
  try {
    return parseLines(body);
  } catch {
    return undefined;
  }
}
