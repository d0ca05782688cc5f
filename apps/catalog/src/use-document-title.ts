import { useEffect, useLayoutEffect, useRef } from 'react';

/** Names the document as long as the component is there; what it was called before comes back afterwards. */
export function useDocumentTitle(title: string): void {
  const before = useRef<string>(undefined);

  // After the layout effects of the frame around it, which name the document after the page as a whole.
  useEffect(() => {
    before.current = document.title;
    document.title = `${title} · Weft Goods`;
  }, [title]);

  // Before those of the next page.
  useLayoutEffect(
    () => () => {
      if (before.current !== undefined) document.title = before.current;
    },
    [title],
  );
}
