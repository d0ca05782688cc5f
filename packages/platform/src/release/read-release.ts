import { PlatformError } from '../platform-error.js';
import { keys } from '../store/keys.js';
import type { ReleaseReader } from '../store/release-store.js';
import { releaseSchema, type Release } from './release.js';

/** What a release consists of. Rejects with RELEASE_UNKNOWN, or STORE_CORRUPT. */
export async function readRelease(reader: ReleaseReader, app: string, version: string): Promise<Release> {
  const key = keys.release(app, version);
  const content = await reader.get(key);
  if (!content)
    throw new PlatformError('RELEASE_UNKNOWN', `There is no release ${app}@${version} in ${reader.place}.`);
  try {
    return releaseSchema(JSON.parse(new TextDecoder().decode(content)), 'release');
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new PlatformError('STORE_CORRUPT', `${key} cannot be read: ${why}.`, { cause });
  }
}
