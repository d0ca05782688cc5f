import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

const site = 'Weft Goods';

interface Arrival {
  /** The current path; another one is an arrival. */
  path: string;
  /** The page's title; undefined where the host shows its own. */
  title: string | undefined;
  main: RefObject<HTMLElement | null>;
}

/**
 * Does what a browser does when it opens a page: names the document, puts the focus to the start of the content and scrolls to
 * the top. The first page is the browser's own, and on the way back it knows better where to scroll to.
 */
export function useArrival({ path, title, main }: Arrival): void {
  const [hostTitle] = useState(() => globalThis.document?.title);
  const previousPath = useRef(path);
  const wentThroughHistory = useHistoryFlag();

  // Before the effects of the page itself, which may have a better title.
  useLayoutEffect(() => {
    document.title = title === undefined ? hostTitle : `${title} · ${site}`;
  }, [title, hostTitle]);

  useEffect(() => {
    if (previousPath.current === path) return;
    previousPath.current = path;
    main.current?.focus({ preventScroll: true });
    if (!wentThroughHistory.current) window.scrollTo(0, 0);
    wentThroughHistory.current = false;
  }, [path, main, wentThroughHistory]);
}

function useHistoryFlag(): RefObject<boolean> {
  const flag = useRef(false);
  useEffect(() => {
    const raise = () => {
      flag.current = true;
    };
    // Capturing, to be earlier than the router, which renders as soon as it hears of it.
    window.addEventListener('popstate', raise, { capture: true });
    return () => window.removeEventListener('popstate', raise, { capture: true });
  }, []);
  return flag;
}
