import { snapshotText, splitHtml, type Snapshot } from '@weft/federation-runtime/manifest';
import type { ReleaseFacts } from './release-facts.js';

/** The HTML of a release, apart from what differs from page to page: the snapshot in it, and links after its scripts. */
export interface PageTemplate {
  before: string;
  scripts: string;
  after: string;
}

// The quotes may be missing: builds minify their HTML.
const LINK = /(?<=[\s"'](?:src|href)=["']?)\/([^"'\s>]+)/g;

/** Makes a template of the HTML of a release; links to its own files become those of the edge. Throws where there is no place for a snapshot. */
export function pageTemplate(
  html: string,
  { files, urlOf }: Pick<ReleaseFacts, 'files' | 'urlOf'>,
): PageTemplate {
  const linked = html.replace(LINK, (link, file: string) => (files.has(file) ? urlOf(file) : link));
  const { before, after } = splitHtml(linked);
  const head = after.slice(0, after.search(HEAD_END));
  const place = head.lastIndexOf(SCRIPT_END) + SCRIPT_END.length;
  return { before, scripts: after.slice(0, place), after: after.slice(place) };
}

const HEAD_END = /<\/head|<body|$/i;
const SCRIPT_END = '</script>';

/** The HTML of a page. `links`: to files that it is going to need. */
export const fillTemplate = (
  { before, scripts, after }: PageTemplate,
  snapshot: Snapshot,
  links = '',
): string => before + snapshotText(snapshot) + scripts + links + after;
