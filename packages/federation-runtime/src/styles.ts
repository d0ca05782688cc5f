import type { Emit } from './create-events.js';
import { loadFile } from './load-file.js';
import { retry } from './retry.js';

const TIMEOUT = 10_000;

/** The style sheets of the apps of one page: loaded with further attempts, and on for as long as somebody uses what they belong to. */
export function createStyles(emit: Emit) {
  const users = new Map<string, Set<string>>();

  const turn = (base: string, disabled: boolean) => {
    for (const { href, sheet } of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
      if (sheet && href.startsWith(base)) sheet.disabled = disabled;
    }
  };

  return {
    /** Loads the style sheet of a link element that is not in the page; then its own `onload` or `onerror` is told, once. */
    insert(link: HTMLLinkElement): void {
      const { href: url, onload, onerror } = link;
      // What webpack's runtime reads of an event; a real one cannot be given a target.
      const tell = (type: string, listener: typeof onload) => () =>
        listener?.call(link, { type, target: link } as unknown as Event);
      void retry(
        () => loadFile(link.cloneNode() as HTMLLinkElement, url, 'STYLE_FAILED', TIMEOUT),
        (attempt, { message }) => emit({ type: 'retry', url, attempt, message }),
      ).then(tell('load', onload), tell('error', onerror as typeof onload));
    },

    /** What is below a URL is in use by an app. */
    use(base: string, user: string): void {
      const known = users.get(base) ?? new Set();
      if (!known.size) turn(base, false);
      users.set(base, known.add(user));
    },

    /** An app uses nothing any more. What nobody uses is off. */
    leave(user: string): void {
      for (const [base, known] of users) if (known.delete(user) && !known.size) turn(base, true);
    },
  };
}
