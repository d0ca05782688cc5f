import type { Snapshot } from './snapshot.js';

/** The id of the JSON script element that carries a page's snapshot. */
export const SNAPSHOT_ELEMENT = 'weft-snapshot';

/** The content of that element: JSON in which no "</script>", in a title for example, ends the element. */
export const snapshotText = (snapshot: Snapshot): string =>
  JSON.stringify(snapshot).replaceAll('<', '\\u003c');
