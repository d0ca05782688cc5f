import { absolute } from '../locations.js';
import type { Page, Snapshot } from '../manifest/snapshot.js';

/**
 * What is known of pages before they are asked for: so all that one needs is fetched at once, and not each file when the one before it has
 * run. It comes with full snapshots, and may be late: then what has been begun goes on. `prepare`: fetches a module.
 */
export function createHints(snapshot: Snapshot, prepare: (id: string) => void) {
  const pages = new Map<string, Page>();
  const asked = new Set<string>();
  const begun = new Set<string>();

  const learn = ({ apps }: Snapshot) => {
    for (const [app, { page }] of Object.entries(apps)) {
      if (!page) continue;
      const id = app + page.module.slice(1);
      pages.set(id, page);
      if (begun.has(id)) begin(id);
    }
  };

  const ask = (rel: 'preload' | 'modulepreload', files: Page['files'] = {}) => {
    for (const [url, integrity] of Object.entries(files)) {
      if (asked.has(url) || isThere(url)) continue;
      asked.add(url);
      const as = url.endsWith('.css') ? 'style' : 'script';
      const link = document.createElement('link');
      const attributes = { rel, as, crossorigin: 'anonymous', integrity, href: url };
      for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
      document.head.append(link);
    }
  };

  /** Has the browser ask for the files of a page that it has not, and fetches the modules that the page renders. */
  const begin = (id: string): void => {
    begun.add(id);
    const { files, moduleFiles, renders = [] } = pages.get(id) ?? {};
    ask('preload', files);
    ask('modulepreload', moduleFiles);
    renders.forEach(prepare);
  };

  learn(snapshot);
  return { learn, begin };
}

/** Asked for once more, a file that has run already would be loaded for nothing. */
const isThere = (url: string) =>
  document.querySelector(`link[href="${url}"]`) !== null ||
  (performance.getEntriesByName?.(absolute(url)).length ?? 0) > 0;
