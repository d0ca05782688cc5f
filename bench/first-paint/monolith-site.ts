import type { Monolith } from './build-monolith.ts';
import { filesSite } from './files-site.ts';
import { pageHtml } from './page-html.ts';
import type { Site } from './serve-front.ts';

/** Serves a monolith: its files, and at each page its HTML. `preloads`: that names the files of the page, too. */
export const monolithSite = (
  { folder, start, pages }: Monolith,
  { preloads }: { preloads: boolean },
): Promise<Site> =>
  filesSite({
    folders: { '/': folder },
    pages: Object.fromEntries(
      Object.entries({ '/': [], ...pages }).map(([path, files]) => [
        path,
        pageHtml({ start: start.map(address), preloads: preloads ? files.map(address) : [] }),
      ]),
    ),
  });

const address = (file: string) => `/${file}`;
