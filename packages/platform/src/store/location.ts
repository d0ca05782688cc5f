import { PlatformError } from '../platform-error.js';
import { checkKey } from './keys.js';

/** A part of a bucket. Credentials are not part of it: they come from the environment, by the usual chain of the AWS SDK. */
export interface S3Location {
  bucket: string;
  /** What every key begins with: nothing, or a path that ends in a slash. */
  prefix: string;
  /** Such as `http://127.0.0.1:9000`. @default that of AWS */
  endpoint?: string;
  /** @default what the environment says; `us-east-1` where there is an endpoint */
  region?: string;
  /** Whether the bucket goes into the path of URLs instead of the host name. @default true where there is an endpoint */
  pathStyle: boolean;
}

/** Where a store is. */
export type StoreLocation = { folder: string } | { s3: S3Location };

const PARAMETERS = ['endpoint', 'region', 'pathStyle'];
const FORM = 's3://bucket/prefix?endpoint=http://127.0.0.1:9000&region=us-east-1&pathStyle=true';

/** Reads a location: the path of a folder, or `s3://bucket/prefix?endpoint=…&region=…&pathStyle=true`. Throws USAGE. */
export function parseLocation(location: string): StoreLocation {
  if (location === '') throw usage(location, 'it is empty');
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(location)) return { folder: location };
  if (!location.startsWith('s3://')) throw usage(location, 'only s3:// is known');
  const url = URL.canParse(location) ? new URL(location) : undefined;
  if (!url?.hostname) throw usage(location, 'it names no bucket');
  return { s3: { bucket: url.hostname, prefix: prefixOf(url, location), ...parametersOf(url, location) } };
}

function prefixOf(url: URL, location: string): string {
  const path = url.pathname.replace(/^\/|\/$/g, '');
  if (path === '') return '';
  try {
    return `${checkKey(decodeURIComponent(path))}/`;
  } catch {
    throw usage(location, `"${path}" cannot be what keys begin with`);
  }
}

function parametersOf({ searchParams }: URL, location: string) {
  for (const name of searchParams.keys())
    if (!PARAMETERS.includes(name)) throw usage(location, `there is no parameter "${name}"`);
  const endpoint = searchParams.get('endpoint') ?? undefined;
  if (endpoint !== undefined && !isHttp(endpoint))
    throw usage(location, `"${endpoint}" is no URL of a server`);
  const pathStyle = searchParams.get('pathStyle') ?? String(endpoint !== undefined);
  if (pathStyle !== 'true' && pathStyle !== 'false') throw usage(location, 'pathStyle is true or false');
  return { endpoint, region: searchParams.get('region') ?? undefined, pathStyle: pathStyle === 'true' };
}

const isHttp = (endpoint: string) => URL.canParse(endpoint) && /^https?:$/.test(new URL(endpoint).protocol);

const usage = (location: string, why: string) =>
  new PlatformError(
    'USAGE',
    `"${location}" is no place of a store: ${why}. Give the path of a folder, or ${FORM} (the parameters ${PARAMETERS.join(', ')} can be left out).`,
  );
