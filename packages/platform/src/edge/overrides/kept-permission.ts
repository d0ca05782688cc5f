import type { HonoRequest } from 'hono';
import { ownCookie } from './own-cookie.js';

const cookie = ownCookie('weft-allow');

/** In seconds. It ends by itself when its time is over; until then the browser keeps it. */
const LIFETIME = 30 * 24 * 60 * 60;

/** The permission that a browser has, whatever it is worth. */
export const keptPermission = (asked: HonoRequest): string | undefined => cookie.read(asked);

/** The header that has a browser keep a permission. */
export const keepPermission = (asked: HonoRequest, token: string): string =>
  cookie.write(asked, token, LIFETIME);
