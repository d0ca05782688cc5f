import { parseManifest, type Manifest } from '@weft/federation-runtime/manifest';
import type { ServedBuilds } from '@weft/platform';

/** Fetches the manifest of a served app. */
async function manifestOf({ origins }: ServedBuilds, app: string): Promise<Manifest> {
  const response = await fetch(`${origins[app]}/mf-manifest.json`);
  return parseManifest(await response.text());
}

/** URL of the entry of a served app. */
export const entryUrl = async (served: ServedBuilds, app: string): Promise<string> =>
  `${served.origins[app]}/${(await manifestOf(served, app)).metaData.remoteEntry.name}`;

/** URLs of all files of a served app whose name matches. */
export const fileUrls = async (served: ServedBuilds, app: string, name: RegExp): Promise<string[]> =>
  Object.keys((await manifestOf(served, app)).weft.files)
    .filter(file => name.test(file))
    .map(file => `${served.origins[app]}/${file}`);

/** URLs of the files in which a served app provides a shared package. */
export const providerUrls = async (served: ServedBuilds, app: string, name: string): Promise<string[]> =>
  (await manifestOf(served, app)).shared
    .filter(shared => shared.name === name)
    .flatMap(shared => shared.assets.js.sync.map(file => `${served.origins[app]}/${file}`));

/** URLs of the scripts of an exposed module. */
export const moduleUrls = async (served: ServedBuilds, app: string, module: string): Promise<string[]> =>
  ((await manifestOf(served, app)).weft.modules[module]?.js ?? []).map(
    file => `${served.origins[app]}/${file}`,
  );
