import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PlatformError } from '../../platform-error.js';
import { openSource } from '../../remote/open-source.js';
import { storeLocation } from '../store-location.js';

interface SourceCall {
  options: { from: string | undefined; store: string | undefined };
  directory: string;
  signal: AbortSignal;
}

/** The edge or the store that deployed releases are to come from. Rejects with USAGE, also where nothing was said and there is no store of the workspace. */
export async function sourceOf({ options: { from, store }, directory, signal }: SourceCall) {
  const usual = storeLocation(undefined, directory);
  const isSaid = [from, store, process.env.WEFT_STORE].some(place => place !== undefined);
  // `.weft` alone says nothing: what was fetched is there, too.
  if (!isSaid && !existsSync(join(usual, 'environments')))
    throw new PlatformError(
      'USAGE',
      'Say where it is deployed: --from https://shop.example for an edge, or --store for a release store.',
    );
  return openSource({ from, store, usual, signal });
}
