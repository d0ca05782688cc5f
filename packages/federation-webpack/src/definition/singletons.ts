import type { AcceptedVersions } from '@weft/federation-runtime/entry';
import type { SharedOptions } from './app-definition.js';
import { acceptedVersions } from './accepted-versions.js';

/** The versions that an app can work with of what there may be only one of, by share scope and share key. */
export function singletonsOf(
  shared: Record<string, SharedOptions>,
): Record<string, Record<string, AcceptedVersions>> {
  const singletons: Record<string, Record<string, AcceptedVersions>> = {};
  for (const [request, options] of Object.entries(shared)) {
    if (typeof options === 'string' || !options.singleton || !options.requiredVersion) continue;
    const accepted = acceptedVersions(options.requiredVersion);
    if (!accepted) continue;
    for (const scope of [options.shareScope ?? 'default'].flat())
      (singletons[scope] ??= {})[options.shareKey ?? request] = accepted;
  }
  return singletons;
}
