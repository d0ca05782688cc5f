import type { Federated } from './build-federated.ts';
import { filesSite } from './files-site.ts';
import { pageHtml } from './page-html.ts';
import type { Site } from './serve-front.ts';

/** Serves builds of apps on one origin: their files, and at each page the HTML of the host, with no preload. */
export const federatedSite = ({ folders, start, pages }: Federated): Promise<Site> =>
  filesSite({
    folders,
    pages: Object.fromEntries(['/', ...pages].map(path => [path, pageHtml({ start })])),
  });
