import type { HonoRequest } from 'hono';
import { isSecure } from '../visitor.js';

/** What the visitor asks for; undefined where that is no address. */
export function visitedAddress(asked: HonoRequest): { origin: string; path: string } | undefined {
  try {
    const { host, pathname, search } = new URL(asked.url);
    return { origin: new URL(`http${isSecure(asked) ? 's' : ''}://${host}`).origin, path: pathname + search };
  } catch {
    return undefined;
  }
}
