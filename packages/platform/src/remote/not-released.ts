import { PlatformError } from '../platform-error.js';
import type { ReleaseName } from '../release/release.js';

/** The error of a file that is not what its release says. */
export const notReleased = ({ app, version }: ReleaseName, file: string, place: string): PlatformError =>
  new PlatformError(
    'STORE_CORRUPT',
    `${file} of ${app}@${version} is not what was released: ${place} gives something else than the integrity in its manifest says. It was not kept. ` +
      'Look for what has changed it, in the store or on the way; where it is the store, deploy the app anew.',
  );
