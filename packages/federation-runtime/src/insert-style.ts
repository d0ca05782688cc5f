import type { Emit } from './create-events.js';
import { loadFile } from './load-file.js';
import { retry } from './retry.js';
import { tellRetries } from './tell-retries.js';

const TIMEOUT = 10_000;

/**
 * Makes the function that loads the style sheet of a link element that is not in the page, with further attempts; then the element's own
 * `onload` or `onerror` is told, once.
 */
export const createInsertStyle =
  (emit: Emit) =>
  (link: HTMLLinkElement): void => {
    const { href, onload, onerror } = link;
    // What webpack's runtime reads of an event; a real one cannot be given a target.
    const tell = (type: string, listener: typeof onload) => () =>
      listener?.call(link, { type, target: link } as unknown as Event);
    void retry(
      () => loadFile(link.cloneNode() as HTMLLinkElement, href, 'STYLE_FAILED', TIMEOUT),
      tellRetries(emit, href),
    ).then(tell('load', onload), tell('error', onerror as typeof onload));
  };
