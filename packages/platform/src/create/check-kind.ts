import { PlatformError } from '../platform-error.js';
import { kinds, type Kind } from './kind.js';

/** Gives the kind of a new app back. Throws USAGE. */
export function checkKind(kind: string): Kind {
  const found = kinds.find(known => known === kind);
  if (found) return found;
  throw new PlatformError(
    'USAGE',
    `"${kind}" is none of page, library and widget: weft create page wishlist.`,
  );
}
