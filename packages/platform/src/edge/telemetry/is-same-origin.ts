import type { HonoRequest } from 'hono';

/**
 * Whether a page of this very origin sends a request. Browsers say so and pages cannot change it; by plain HTTP some say only their
 * origin. Who says neither is no page.
 */
export function isSameOrigin(asked: HonoRequest): boolean {
  const site = asked.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin';
  const origin = asked.header('origin') ?? '';
  return URL.canParse(origin) && new URL(origin).host === asked.header('host');
}
