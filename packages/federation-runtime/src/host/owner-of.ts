import { baseOf, type Release } from '../locations.js';

/** Where entries note, for URLs that do not name a release, for which file of theirs they have asked there; of several the last one. */
interface Chunks {
  of?: Record<string, string>;
}

/** The release that a file belongs to, by its URL; `place` may end in a line and a column, as on stacks. */
export function ownerOf(known: Map<string, Release[]>, place: string): Release | undefined {
  const { of } = (globalThis as { weft_chunks?: Chunks }).weft_chunks ?? {};
  const url = of?.[place.replace(/(:\d+)+$/, '')] ?? place;
  return [...known.values()].flat().find(release => url.startsWith(baseOf(release.url)));
}
