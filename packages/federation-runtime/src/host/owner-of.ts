import { baseOf, type Release } from '../locations.js';

/** The release that a file belongs to, by its URL. */
export const ownerOf = (known: Map<string, Release[]>, url: string): Release | undefined =>
  [...known.values()].flat().find(release => url.startsWith(baseOf(release.url)));
