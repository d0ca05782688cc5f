import { snapshotText, type Snapshot } from '@weft/federation-runtime/manifest';
import { splitHtml } from '../page-html.js';
import { fileUrl, type ReleaseFacts } from './release-facts.js';

/** The HTML of a release, apart from the snapshot in it. */
export type PageTemplate = ReturnType<typeof splitHtml>;

// The quotes may be missing: builds minify their HTML.
const LINK = /(?<=[\s"'](?:src|href)=["']?)\/([^"'\s>]+)/g;

/** Makes a template of the HTML of a release; links to its own files become those of the edge. Throws where there is no place for a snapshot. */
export function pageTemplate(html: string, { app, version, files }: ReleaseFacts): PageTemplate {
  const linked = html.replace(LINK, (link, file: string) =>
    files.has(file) ? fileUrl(app, version, file) : link,
  );
  return splitHtml(linked);
}

/** The HTML of a page. */
export const fillTemplate = ({ before, after }: PageTemplate, snapshot: Snapshot): string =>
  before + snapshotText(snapshot) + after;
