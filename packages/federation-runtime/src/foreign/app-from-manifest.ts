import { FederationError } from '../federation-error.js';
import { fetchJson } from '../fetch-json.js';
import { absolute } from '../locations.js';
import type { AppLocation } from '../manifest/snapshot.js';
import { retry } from '../retry.js';
import { foreignManifestSchema, isModule, type ForeignManifest } from './foreign-manifest.js';

/**
 * Asks the manifest of an app where the app is, and how its container is taken: an `mf-manifest.json` of this preset, or of another tool.
 * It is fetched anew each time, so that one which was read in the middle of a deploy does not stay. Rejects with MANIFEST_UNREACHABLE when it cannot be had after three
 * attempts, and MANIFEST_INVALID when it is none that a page can go by.
 *
 * @example registerApps({ widgets: await appFromManifest('https://widgets.example/mf-manifest.json') });
 */
export async function appFromManifest(manifestUrl: string): Promise<AppLocation> {
  const url = absolute(manifestUrl);
  const fail = (code: 'MANIFEST_INVALID' | 'MANIFEST_UNREACHABLE') => (cause: unknown) => {
    throw new FederationError(code, { url, phase: 'lookup', cause });
  };
  const found = await retry(() => fetchJson(url, 'no-cache')).catch(fail('MANIFEST_UNREACHABLE'));
  try {
    return locationOf(foreignManifestSchema(found, 'manifest'), url);
  } catch (cause) {
    return fail('MANIFEST_INVALID')(cause);
  }
}

function locationOf(manifest: ForeignManifest, url: string): AppLocation {
  const { metaData, name, weft } = manifest;
  const { buildInfo, remoteEntry, getPublicPath } = metaData;
  if (getPublicPath !== undefined)
    throw new TypeError('it has "getPublicPath", which is code; build it with a "publicPath"');
  const global = metaData.globalName ?? name;
  if (!global) throw new TypeError('neither "metaData.globalName" nor "name" says where the container is');
  const file = joined(remoteEntry.path ?? '', remoteEntry.name);
  return {
    entry: new URL(file, folderOf(metaData.publicPath, url)).href,
    global,
    type: isModule(manifest) ? 'module' : 'global',
    integrity: weft?.files?.[file]?.integrity,
    release: weft?.build ?? buildInfo?.buildVersion,
  };
}

/** The public path, as a folder; where it says nothing, or that it is to be found out, the folder of the manifest. */
function folderOf(publicPath: string | undefined, url: string): URL {
  if (!publicPath || publicPath === 'auto') return new URL('.', url);
  return new URL(joined(publicPath, ''), url);
}

const joined = (folder: string, file: string) =>
  folder && !folder.endsWith('/') ? `${folder}/${file}` : `${folder}${file}`;
