import { ORIGIN } from '../../render/messages.js';
import { pageFiles, type PageFile } from '../preload/page-files.js';
import { findModule, type AskedPage } from '../preload/page-modules.js';
import { fileUrl } from '../release-facts.js';
import type { ReleaseFiles } from '../release-files.js';

/** Style sheets of a page, as its HTML has them. */
export interface PageStyles {
  html: string;
  /** Of what is in the HTML itself, as a policy names it. */
  hashes: string[];
}

type Wanted = Pick<AskedPage, 'apps' | 'host'> & { modules: Iterable<string> };

/** More than that is better asked for, and kept by browsers. In bytes, before compression. */
const INLINE = 100_000;
/** What means something else in a page than in a file, or ends the element. */
const NOT_INLINE = /url\((?!["']?(?:data:|https?:|\/|#))|@import|<\/style/i;

/**
 * The style sheets of a host and of some modules for the head of their page: in it where they may be, so that the first sight waits for no further
 * request, else as links. Runtimes of apps find each by where it is in its release.
 */
export async function pageStyles(files: ReleaseFiles, wanted: Wanted): Promise<PageStyles> {
  const sheets = sheetsOf(wanted);
  const texts = await Promise.all(sheets.map(({ facts, file }) => files.load(facts, file, 'identity')));
  let bytes = 0;
  const tags = sheets.map((sheet, at) => {
    const text = texts[at] && new TextDecoder().decode(texts[at].content);
    bytes += text?.length ?? 0;
    const mayBeInline = text !== undefined && sheet.integrity && bytes < INLINE && !NOT_INLINE.test(text);
    return mayBeInline
      ? { html: `<style data-href="${placeOf(sheet)}">${text}</style>`, hash: `'${sheet.integrity}'` }
      : { html: linkTo(sheet), hash: undefined };
  });
  return {
    html: tags.map(({ html }) => html).join(''),
    hashes: tags.flatMap(({ hash }) => hash ?? []),
  };
}

/** Links to style sheets that are needed besides those of other modules. */
export function furtherStyles(wanted: Wanted, known: Iterable<string>): string {
  const there = new Set(sheetsOf({ ...wanted, modules: known }).map(placeOf));
  return sheetsOf(wanted)
    .filter(sheet => !there.has(placeOf(sheet)))
    .map(linkTo)
    .join('');
}

/** Where a file is in its release, by which webpack's runtime of its app knows it. */
const placeOf = ({ facts: { app, version }, file }: PageFile) => ORIGIN + fileUrl(app, version, file);

const linkTo = (sheet: PageFile) =>
  `<link rel=stylesheet href="${sheet.url}" data-href="${placeOf(sheet)}" integrity="${sheet.integrity ?? ''}" crossorigin=anonymous>`;

const sheetsOf = ({ apps, host, modules }: Wanted): PageFile[] =>
  pageFiles(
    { apps, host },
    [...modules].flatMap(id => findModule(apps, id) ?? []),
  ).filter(({ kind }) => kind === 'style');
