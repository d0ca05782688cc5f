import type { Site } from './serve-front.ts';

/** A site whose answers pages of all origins may read. */
export const openSite =
  (site: Site): Site =>
  async (path, headers) => {
    const answer = await site(path, headers);
    return { ...answer, headers: { ...answer.headers, 'access-control-allow-origin': '*' } };
  };
