import type { Emit } from './create-events.js';
import { loadFile } from './load-file.js';

/**
 * Makes the function that loads the style sheet of a link element that is not in the page, with further attempts; then the element's own
 * `onload` or `onerror` is told, once.
 */
export const createInsertStyle =
  (emit: Emit) =>
  (link: HTMLLinkElement): void => {
    const make = () => link.cloneNode() as HTMLLinkElement;
    // webpack's runtime needs no more of an event than its type.
    const tell = (type: 'load' | 'error') => () => link[`on${type}`]?.({ type } as Event & string);
    void loadFile(emit, make, link.href, 'STYLE_FAILED').then(tell('load'), tell('error'));
  };
