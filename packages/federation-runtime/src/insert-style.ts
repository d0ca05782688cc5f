import type { Emit } from './create-events.js';
import { createLoadFile } from './load-file.js';

const TIMEOUT = 10_000;

/**
 * Makes the function that loads the style sheet of a link element that is not in the page, with further attempts; then the element's own
 * `onload` or `onerror` is told, once.
 */
export const createInsertStyle =
  (emit: Emit) =>
  (link: HTMLLinkElement): void => {
    const { href, onload, onerror } = link;
    const make = () => link.cloneNode() as HTMLLinkElement;
    // webpack's runtime needs no more of an event than its type.
    const tell = (type: string, listener: typeof onload) => () => listener?.call(link, { type } as Event);
    void createLoadFile(emit)(make, href, 'STYLE_FAILED', TIMEOUT).then(
      tell('load', onload),
      tell('error', onerror as typeof onload),
    );
  };
