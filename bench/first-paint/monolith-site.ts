import type { Monolith } from './build-monolith.ts';
import { filesSite } from './files-site.ts';
import { pageHtml } from './page-html.ts';
import type { Site } from './serve-front.ts';

/** Serves a monolith: its files, and at each page its HTML. `preloads`: that names the files of the page, too. */
export const monolithSite = (
  { folder, address, start, pages }: Monolith,
  { preloads }: { preloads: boolean },
): Promise<Site> =>
  filesSite({
    folders: { '/': folder },
    pages: Object.fromEntries(
      Object.entries({ '/': [], ...pages }).map(([path, files]) => [
        path,
        pageHtml({
          start: start.map(file => address + file),
          preloads: preloads ? files.map(file => address + file) : [],
        }),
      ]),
    ),
  });
