import type { HonoRequest } from 'hono';

const OWN = ['same-origin', 'none'];

/**
 * Whether another site leads to an address: browsers say so, and no page can change it. Without TLS they do not say it, except of localhost. Who
 * writes an address, or opens a bookmark, comes from nowhere.
 */
export const isForeign = (asked: HonoRequest): boolean =>
  !OWN.includes(asked.header('sec-fetch-site') ?? 'none');
