import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { EdgeOptions } from '../../edge/create-edge.js';
import { markOf, openInspectorFiles } from '../../edge/inspector-files.js';
import { serveEdge } from '../../edge/serve-edge.js';
import { openEventLog } from '../../edge/telemetry/open-event-log.js';
import { environmentName } from '../../names.js';
import { PlatformError } from '../../platform-error.js';
import { createRenderer } from '../../render/create-renderer.js';
import { createCachedReader } from '../../store/cached-reader.js';
import { openFolderStore } from '../../store/folder-store.js';
import { openReader } from '../../store/open-store.js';
import type { ReleaseReader } from '../../store/release-store.js';
import type { Outcome } from '../command.js';
import { wholeNumber } from '../duration.js';
import type { CallOf } from '../options.js';
import { overrideSecret } from '../override-secret.js';
import { storeLocation } from '../store-location.js';

export async function run({ options, directory, signal }: CallOf<'serve'>): Promise<Outcome> {
  const { app, host, domain, cache } = options;
  const environment = environmentName(options.env);
  const only = listed(options.only)?.map(environmentName);
  const origins = listed(options.origins);
  const overrides = {
    environments: listedOrNone(options['override-environments'])?.map(environmentName),
    origins: listedOrNone(options['override-origins']),
    secret: overrideSecret(),
  };
  const port = wholeNumber(options.port);
  const location = storeLocation(options.store, directory);
  const reader = await cached(location, cache, directory);
  const telemetry = eventFile(options.telemetry, location, directory);
  const { append: appendEvents } = openEventLog(telemetry);
  const files = openInspectorFiles();
  const inspector = options['no-inspector'] ? markOf(files) : files;
  const edge = await serveEdge({
    ...{ reader, environment, only, app, domain, port, host, origins, appendEvents, inspector, overrides },
    foreignScripts: options['foreign-scripts'],
    createRenderer: options.ssr ? rendererWithReactOf(directory) : undefined,
  }).catch(refused(port));
  signal.addEventListener('abort', () => void edge.close());
  return {
    text: `  Serving "${environment}" at ${edge.origin}, from ${reader.place}. Stop with Ctrl+C.`,
    data: { origin: edge.origin, environment, store: reader.place, telemetry },
  };
}

/** Throws USAGE where there is no React to render with. */
function rendererWithReactOf(directory: string): EdgeOptions['createRenderer'] {
  try {
    createRequire(join(directory, 'package.json')).resolve('react-dom/server');
  } catch (cause) {
    throw new PlatformError(
      'USAGE',
      `--ssr renders with the React that is installed for ${directory}, and there is none. Install it: npm install react react-dom`,
      { cause },
    );
  }
  return fetch => createRenderer({ fetch, directory });
}

const listed = (value: string | undefined) => value?.split(',').map(name => name.trim());

const listedOrNone = (value: string | undefined) => (value === 'none' ? [] : listed(value));

/** Where events go: what was said, else into the folder of the store, else to where the cache is. */
const eventFile = (said: string | undefined, location: string, directory: string): string => {
  if (said !== undefined) return resolve(directory, said);
  return isBucket(location) ? join(directory, '.weft/telemetry.jsonl') : join(location, 'telemetry.jsonl');
};

const isBucket = (location: string) => location.startsWith('s3:');

/** A folder is as near as its cache would be; what is further away is kept on disk, and outlives the process. */
async function cached(
  location: string,
  cache: string | undefined,
  directory: string,
): Promise<ReleaseReader> {
  const origin = await openReader(location);
  const folder = cache ?? (isBucket(location) ? join(directory, '.weft/cache') : undefined);
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
