import type { Undo } from '../support/with-undo.ts';
import { serveFarAway, type FarAway } from './serve-far-away.ts';
import type { Site } from './serve-front.ts';
import { variantSites, type Variant } from './variant-sites.ts';

interface ServeOptions {
  /** Empty; for what is built. */
  folder: string;
  say(line: string): void;
  undo: Undo;
}

/** Builds some variants and serves them from one server that is as far away as visitors are. */
export async function serveVariants<Chosen extends Variant>(
  chosen: readonly Chosen[],
  { folder, say, undo }: ServeOptions,
): Promise<FarAway> {
  const sites: Record<string, Site> = {};
  const far = await serveFarAway(sites, undo);
  const sitesOf = variantSites({ folder, originOf: far.originOf, say, undo });
  // One after the other: the machine is small.
  for (const variant of chosen) Object.assign(sites, await sitesOf[variant]());
  return far;
}
