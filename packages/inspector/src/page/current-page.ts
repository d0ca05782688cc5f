import { basePath, onPages, pages, type AnnouncedPage } from '@weft/federation-runtime';
import type { Store } from './store';

/** Where the page is, and whose page that is. */
export interface CurrentPage {
  path: string;
  /** The title of the page that an app announces for the path; undefined where none does, as at the root. */
  title?: string;
  /** The app that announces it. */
  app?: string;
}

/** Tells of every change of address, also by routers; older browsers only tell of going back. */
type Navigation = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

/** Where the page is now: it changes without being loaded anew. */
export function createCurrentPage(
  navigation = (globalThis as { navigation?: Navigation }).navigation,
): Store<CurrentPage> {
  let current = look();

  return {
    read: () => current,
    subscribe(listener) {
      const lookAgain = () => {
        const found = look();
        if (found.path === current.path && found.app === current.app) return;
        current = found;
        listener();
      };
      const stopPages = onPages(lookAgain);
      addEventListener('popstate', lookAgain);
      navigation?.addEventListener('currententrychange', lookAgain);
      return () => {
        stopPages();
        removeEventListener('popstate', lookAgain);
        navigation?.removeEventListener('currententrychange', lookAgain);
      };
    },
  };
}

function look(): CurrentPage {
  const path = location.pathname;
  const base = basePath();
  const page = pageAt(path.startsWith(base) ? path.slice(base.length) : path, pages());
  return { path, title: page?.title, app: page?.app };
}

/** The page of the longest path that leads to where we are. */
const pageAt = (path: string, announced: readonly AnnouncedPage[]): AnnouncedPage | undefined =>
  announced
    .filter(page => path === page.path || path.startsWith(`${page.path}/`))
    .sort((a, b) => b.path.length - a.path.length)[0];
