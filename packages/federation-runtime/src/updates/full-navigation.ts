/** Links that a router of the page may take. */
const LINK = 'a[href]:not([target], [download])';

/**
 * Leaves clicks on links to the browser as long as `isDue()` says so: the next page then comes with the newer snapshot, whatever
 * router the app uses, because no handler of the page hears of the click.
 */
export function navigateFully(isDue: () => boolean, page: Window = window): void {
  page.addEventListener(
    'click',
    event => {
      if (isDue() && isPlain(event) && leadsAway(event)) event.stopImmediatePropagation();
    },
    true,
  );
}

const isPlain = (event: MouseEvent) =>
  !(
    event.defaultPrevented ||
    event.button ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey
  );

/** True on links to this origin, unless they lead to another place on the page only. */
function leadsAway(event: Event): boolean {
  const link = event.composedPath().find(node => (node as Partial<Element>).matches?.(LINK)) as
    HTMLAnchorElement | undefined;
  return link?.origin === location.origin && withoutHash(link) !== withoutHash(location);
}

const withoutHash = ({ href }: { href: string }) => href.split('#')[0];
