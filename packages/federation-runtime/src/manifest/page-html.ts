import { SNAPSHOT_ELEMENT, snapshotText } from './snapshot-element.js';
import type { Snapshot } from './snapshot.js';

// The quotes may be missing: builds minify their HTML.
const ELEMENT = new RegExp(`(<script\\b[^>]*\\bid=["']?${SNAPSHOT_ELEMENT}\\b[^>]*>).*?(?=</script>)`, 's');

/** The HTML of an app's build, before and after the content of its snapshot element. Throws when there is none. */
export function splitHtml(html: string): { before: string; after: string } {
  const found = ELEMENT.exec(html);
  if (!found) throw new Error(`The HTML has no element #${SNAPSHOT_ELEMENT}; build the app with defineApp()`);
  const start = found.index + (found[1]?.length ?? 0);
  return { before: html.slice(0, start), after: html.slice(found.index + found[0].length) };
}

/** Puts a snapshot into the HTML of an app's build. Throws when the HTML has no place for it. */
export function pageHtml(html: string, snapshot: Snapshot): string {
  const { before, after } = splitHtml(html);
  return before + snapshotText(snapshot) + after;
}
