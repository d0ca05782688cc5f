import type { AnnouncedPage } from '@weft/federation-runtime';

/** The page that is at this path or above it; the nearest one, when several are. */
export function pageAt(path: string, pages: readonly AnnouncedPage[]): AnnouncedPage | undefined {
  return pages
    .filter(page => path === page.path || path.startsWith(`${page.path}/`))
    .sort((a, b) => b.path.length - a.path.length)[0];
}
