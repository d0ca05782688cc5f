import type { Emit } from './create-events.js';
import { FederationError } from './federation-error.js';

/** Makes the function that gives a URL back when files may come from its origin. It throws ENTRY_REFUSED. `allowed`: besides the page's own; undefined: all. */
export function createCheckOrigin(allowed: readonly string[] | undefined, emit: Emit, page = location) {
  return function checkOrigin(url: string): string {
    const { origin } = new URL(url, page.href);
    if (!allowed || origin === page.origin || allowed.includes(origin)) return url;
    const message = `${url} is of an origin that the snapshot of this page does not allow`;
    emit({ type: 'refused', what: 'origin', message });
    throw new FederationError('ENTRY_REFUSED', message, { url });
  };
}
