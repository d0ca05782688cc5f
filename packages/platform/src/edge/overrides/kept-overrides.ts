import type { HonoRequest } from 'hono';
import { readOverride, type Override } from './override.js';
import { ownCookie } from './own-cookie.js';

/** An override that a browser has asked for. Environments that are told apart by the path have one cookie together. */
export interface KeptOverride extends Override {
  environment: string;
}

const NAME = 'weft-overrides';
const cookie = ownCookie(NAME);

/** More than anybody looks through, and not too much for a header. */
export const MOST_OVERRIDES = 10;
/** In seconds: a working day, so that nobody wonders next week why a page is another one. */
const LIFETIME = 12 * 60 * 60;

/** Whether a browser may have some: one look at a header, for all who have none. */
export const mayHaveOverrides = (asked: HonoRequest): boolean =>
  asked.header('cookie')?.includes(NAME) ?? false;

/** What a browser has asked for, in every environment. What cannot be read is left out. */
export const keptOverrides = (asked: HonoRequest): KeptOverride[] =>
  (cookie.read(asked) ?? '').split(' ').flatMap(text => readKept(text) ?? []);

/** The header that has a browser keep these, and no others. */
export const keepOverrides = (asked: HonoRequest, kept: readonly KeptOverride[]): string =>
  cookie.write(asked, kept.map(writeKept).join(' '), kept.length > 0 ? LIFETIME : 0);

function readKept(text: string): KeptOverride | undefined {
  const slash = text.indexOf('/');
  const override = readOverride(text.slice(slash + 1));
  return override && override.from !== '' && slash > 0
    ? { environment: text.slice(0, slash), ...override }
    : undefined;
}

const writeKept = ({ environment, app, from }: KeptOverride) => `${environment}/${app}@${from}`;
