import type { AppLocation, Snapshot } from '@weft/federation-runtime/manifest';
import { readManifest, type BuiltApp } from './built-app.js';

/** The snapshot of builds that are served side by side, each at its own origin. Reads the manifests anew, so a new build shows at the next page. */
export async function builtSnapshot(apps: readonly BuiltApp[]): Promise<Snapshot> {
  const located = await Promise.all(apps.map(async app => [app.name, await locate(app)] as const));
  return { format: 1, environment: 'local', apps: Object.fromEntries(located) };
}

async function locate(app: BuiltApp): Promise<AppLocation> {
  const { metaData, weft } = await readManifest(app);
  const { name, path, type } = metaData.remoteEntry;
  const entry = path + name;
  return {
    entry: `${app.origin}/${entry}`,
    global: metaData.globalName,
    type,
    integrity: weft.files[entry]?.integrity,
    page: weft.page,
  };
}
