import type { Browser } from '@playwright/test';
import { launchTrusting } from '../support/launch-trusting.ts';
import type { Undo } from '../support/with-undo.ts';
import { serveFront, siteOrigin, type Site } from './serve-front.ts';
import { NETWORK, slowDown } from './slow-network.ts';

export interface FarAway {
  /** The origin of a site. */
  originOf(site: string): string;
  /** Trusts the sites. */
  browser: Browser;
}

/** Serves sites by the names of their hosts, each of which may be added later, as far away as visitors are. */
export async function serveFarAway(sites: Record<string, Site>, undo: Undo): Promise<FarAway> {
  const front = await serveFront(sites);
  undo(() => front.close());
  const line = await slowDown(front.port, NETWORK);
  undo(() => line.close());
  const browser = await launchTrusting(front.keyHash);
  undo(() => browser.close());
  return { originOf: site => siteOrigin(site, line.port), browser };
}
