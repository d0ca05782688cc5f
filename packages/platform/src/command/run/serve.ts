import { join } from 'node:path';
import { serveEdge } from '../../edge/serve-edge.js';
import { environmentName } from '../../names.js';
import { PlatformError } from '../../platform-error.js';
import { createCachedReader } from '../../store/cached-reader.js';
import { openFolderStore } from '../../store/folder-store.js';
import { openReader } from '../../store/open-store.js';
import type { ReleaseReader } from '../../store/release-store.js';
import type { Outcome } from '../command.js';
import { wholeNumber } from '../duration.js';
import type { CallOf } from '../options.js';
import { storeLocation } from '../store-location.js';

export async function run({ options, directory, signal }: CallOf<'serve'>): Promise<Outcome> {
  const { app, host, domain, cache } = options;
  const environment = environmentName(options.env);
  const only = options.only?.split(',').map(name => environmentName(name.trim()));
  const port = wholeNumber(options.port);
  const location = storeLocation(options.store, directory);
  const reader = await cached(location, cache, directory);
  const edge = await serveEdge({ reader, environment, only, app, domain, port, host }).catch(refused(port));
  signal.addEventListener('abort', () => void edge.close());
  return {
    text: `  Serving "${environment}" at ${edge.origin}, from ${reader.place}. Stop with Ctrl+C.`,
    data: { origin: edge.origin, environment, store: reader.place },
  };
}

/** A folder is as near as its cache would be; what is further away is kept on disk, and outlives the process. */
async function cached(
  location: string,
  cache: string | undefined,
  directory: string,
): Promise<ReleaseReader> {
  const origin = await openReader(location);
  const folder = cache ?? (location.startsWith('s3:') ? join(directory, '.weft/cache') : undefined);
  return folder === undefined ? origin : createCachedReader(origin, openFolderStore(folder));
}

const refused = (port: number) => (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  throw new PlatformError(
    'PORT_TAKEN',
    `Port ${port} is taken: something is listening there. End it, or choose another with --port.`,
    { cause: error },
  );
};
