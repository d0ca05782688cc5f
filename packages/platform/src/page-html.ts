import type { Snapshot } from '@weft/federation-runtime/manifest';

const SNAPSHOT = /(<script\b[^>]*\bid=["']?weft-snapshot\b[^>]*>).*?(<\/script>)/s;

/** Puts a snapshot into the HTML of an app's build. Throws when the HTML has no place for it. */
export function pageHtml(html: string, snapshot: Snapshot): string {
  if (!SNAPSHOT.test(html))
    throw new Error('The HTML has no element #weft-snapshot; build the app with defineApp()');
  // A "</script>" in a title must not end the element; a function, because "$" in a replacement text has a meaning.
  const json = JSON.stringify(snapshot).replaceAll('<', '\\u003c');
  return html.replace(SNAPSHOT, (_all, open: string, close: string) => open + json + close);
}
