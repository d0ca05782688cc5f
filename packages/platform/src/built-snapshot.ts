import { releaseLocation, type AppLocation, type Snapshot } from '@weft/federation-runtime/manifest';
import { readManifest, type BuiltApp } from './built-app.js';

/** The snapshot of builds that are served side by side, each at its own origin. Reads the manifests anew, so a new build shows at the next page. `host`: the app whose HTML it is for. */
export async function builtSnapshot(apps: readonly BuiltApp[], host?: string): Promise<Snapshot> {
  const located = await Promise.all(apps.map(async app => [app.name, await locate(app)] as const));
  const origins = apps.map(({ origin }) => origin);
  return { format: 1, environment: 'local', apps: Object.fromEntries(located), host, origins };
}

async function locate(app: BuiltApp): Promise<AppLocation> {
  const manifest = await readManifest(app);
  const { build, page } = manifest.weft;
  return { ...releaseLocation(manifest, file => `${app.origin}/${file}`), release: build, page };
}
