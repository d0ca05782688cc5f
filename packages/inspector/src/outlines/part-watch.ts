import { INSPECTOR } from '../page/own-name';
import type { Store } from '../page/store';
import { partBoxes, type PartBox } from './part-boxes';

/** What moves things without changing the document, besides another size of the window. */
const MOVES = ['scroll', 'load', 'transitionend', 'animationend'];

/** Where the parts of the page are, kept up to date with the page: at most once for each frame. */
export function createPartWatch(look: () => PartBox[] = partBoxes): Store<readonly PartBox[]> {
  let boxes: readonly PartBox[] = look();

  return {
    read: () => boxes,
    subscribe(listener) {
      let frame: number | undefined;
      const lookAgain = () => {
        frame = undefined;
        const found = look();
        if (JSON.stringify(found) === JSON.stringify(boxes)) return;
        boxes = found;
        listener();
      };
      const soon = () => void (frame ??= requestAnimationFrame(lookAgain));
      const stop = watchPage(soon);
      return () => {
        stop();
        if (frame !== undefined) cancelAnimationFrame(frame);
      };
    },
  };
}

/** Tells when something of the page may be elsewhere. Gives the undo. */
function watchPage(changed: () => void): () => void {
  const changes = new MutationObserver(records => {
    if (records.some(({ target }) => isOfPage(target))) changed();
  });
  changes.observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true });
  // Of whatever scrolls or loads: that does not bubble, and loading does not get to the window.
  MOVES.forEach(type => document.addEventListener(type, changed, { capture: true, passive: true }));
  addEventListener('resize', changed);
  return () => {
    changes.disconnect();
    MOVES.forEach(type => document.removeEventListener(type, changed, { capture: true }));
    removeEventListener('resize', changed);
  };
}

// Or each outline that is drawn would have all of them drawn again.
const isOfPage = (node: Node) =>
  !(node instanceof Element ? node : node.parentElement)?.closest(`[data-weft-app="${INSPECTOR}"]`);
