import { absolute } from '../locations.js';
import type { Page, Snapshot } from '../manifest/snapshot.js';

/**
 * What is known of pages before they are asked for: so all that one needs is fetched at once, and not each file when the one before it has
 * run. It comes with full snapshots.
 */
export function createHints(snapshot: Snapshot) {
  const pages = new Map<string, Page>();
  const asked = new Set<string>();

  const learn = ({ apps }: Snapshot) => {
    for (const [app, { page }] of Object.entries(apps)) {
      if (page) pages.set(app + page.module.slice(1), page);
    }
  };

  const ask = (url: string, integrity: string) => {
    if (asked.has(url) || isThere(url)) return;
    asked.add(url);
    const as = url.endsWith('.css') ? 'style' : 'script';
    const link = document.createElement('link');
    const attributes = { rel: 'preload', as, crossorigin: 'anonymous', integrity, href: url };
    for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
    document.head.append(link);
  };

  learn(snapshot);
  return {
    learn,

    /** Has the browser ask for the files of a page that it has not; gives the names of the modules that the page renders. */
    begin(id: string): readonly string[] {
      const { files = {}, renders = [] } = pages.get(id) ?? {};
      for (const [url, integrity] of Object.entries(files)) ask(url, integrity);
      return renders;
    },
  };
}

/** Asked for once more, a file that has run already would be loaded for nothing. */
const isThere = (url: string) =>
  document.querySelector(`link[href="${url}"]`) !== null ||
  (performance.getEntriesByName?.(absolute(url)).length ?? 0) > 0;
