import { SNAPSHOT_ELEMENT, snapshotText, type Snapshot } from '@weft/federation-runtime/manifest';

const ELEMENT = new RegExp(`(<script\\b[^>]*\\bid=["']?${SNAPSHOT_ELEMENT}\\b[^>]*>).*?(</script>)`, 's');

/** Puts a snapshot into the HTML of an app's build. Throws when the HTML has no place for it. */
export function pageHtml(html: string, snapshot: Snapshot): string {
  if (!ELEMENT.test(html)) {
    throw new Error(`The HTML has no element #${SNAPSHOT_ELEMENT}; build the app with defineApp()`);
  }
  // A function, because "$" in a replacement text has a meaning.
  return html.replace(ELEMENT, (_all, open: string, close: string) => open + snapshotText(snapshot) + close);
}
