import { registerApps, type AppLocation } from '@weft/federation-runtime';
import { allowForeignScripts, appFromManifest } from '@weft/federation-runtime/foreign';

/** What the address of this page says. */
export const asked = new URLSearchParams(location.search);

/** Where an app is, by its manifest, or as the address of this page says: `remote=https://…/remoteEntry.js&global=shop&type=global`. */
async function locate(app: string): Promise<AppLocation> {
  allowForeignScripts();
  const url = asked.get(app) ?? '';
  if (url.endsWith('.json')) return appFromManifest(url);
  return {
    entry: url,
    global: asked.get('global') ?? '',
    type: asked.get('type') === 'module' ? 'module' : 'global',
  };
}

const known = new Map<string, Promise<void>>();

/** Makes an app known to the page; the same promise however often it is asked for. */
export function knowForeign(app: string): Promise<void> {
  const found = known.get(app) ?? locate(app).then(location => registerApps({ [app]: location }));
  known.set(app, found);
  return found;
}
