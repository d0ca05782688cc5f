import { baseOf, type Release } from '../locations.js';

/** Where entries note, for URLs that do not name a release, for which file of theirs they have asked there; of several the last one. */
type Files = Record<string, string>;

/** Builds of ES modules have a place of their own for that. */
const PLACES = Symbol.for('weft.places.1');

/** The release that a file belongs to, by its URL; `place` may end in a line and a column, as on stacks. */
export function ownerOf(known: Map<string, Release[]>, place: string): Release | undefined {
  const { weft_chunks: chunks, [PLACES]: places } = globalThis as {
    weft_chunks?: { of?: Files };
    [PLACES]?: Files;
  };
  const file = place.replace(/(:\d+)+$/, '');
  const url = chunks?.of?.[file] ?? places?.[file] ?? place;
  return [...known.values()].flat().find(release => url.startsWith(baseOf(release.url)));
}
