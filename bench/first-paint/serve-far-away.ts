import type { Undo } from '../support/with-undo.ts';
import { serveFront, siteOrigin, type Site } from './serve-front.ts';
import { NETWORK, slowDown } from './slow-network.ts';

/** Serves sites by the names of their hosts, each of which may be added later, as far away as visitors are. Gives the origin of a site. */
export async function serveFarAway(
  sites: Record<string, Site>,
  undo: Undo,
): Promise<(site: string) => string> {
  const front = await serveFront(sites);
  undo(() => front.close());
  const line = await slowDown(front.port, NETWORK);
  undo(() => line.close());
  return site => siteOrigin(site, line.port);
}
