import { useCallback, useEffect, useState } from 'react';
import { preloadRemote } from '../index.js';
import { whenIdle } from '../when-idle.js';

/** Goes onto the link to a page. */
export interface PreloadProps {
  ref(element: Element | null): void;
  onPointerEnter(): void;
  onFocus(): void;
}

/**
 * Fetches a module ahead, with all that it needs, when a visit has become likely: the link that has these props is pointed at, or focused,
 * or has come into view and the browser has nothing better to do. People who save data, or whose line is very slow, get it when they
 * follow the link.
 *
 * @example <a href="/catalog" {...usePreload('catalog/CatalogPage')}>Catalog</a>
 */
export function usePreload(module: string): PreloadProps {
  const [element, ref] = useState<Element | null>(null);
  const preload = useCallback(() => {
    // A failure is not worth a word here: the visit itself tries again and tells.
    if (!savesData()) preloadRemote(module).catch(() => undefined);
  }, [module]);

  useEffect(() => {
    if (!element || !globalThis.IntersectionObserver) return undefined;
    const observer = new IntersectionObserver(entries => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      whenIdle(preload);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [element, preload]);

  return { ref, onPointerEnter: preload, onFocus: preload };
}

function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  return connection?.saveData === true || /2g/.test(connection?.effectiveType ?? '');
}
