import { PlatformError } from '../platform-error.js';
import { checkKey } from '../store/keys.js';

/**
 * Gives back a path that others have chosen, relative and with `/`, when it stays in the folder that it is relative to. Throws NAME_INVALID, which says
 * `whose` it is.
 */
export function safePath(path: string, whose: string): string {
  try {
    return checkKey(path);
  } catch (cause) {
    throw new PlatformError(
      'NAME_INVALID',
      `${whose} names the file ${JSON.stringify(path)}, which could lead out of the folder that it would be written to. Nothing was written. ` +
        'Weft makes no such names: find out what has made this build, or who has changed it.',
      { cause },
    );
  }
}
