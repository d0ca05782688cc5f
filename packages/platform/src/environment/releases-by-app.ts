import { PlatformError } from '../platform-error.js';
import type { ReleaseName } from '../release/release.js';

/** The version asked for of each app. Throws USAGE for none, and for two of one app. */
export function releasesByApp(releases: readonly ReleaseName[]): Record<string, string> {
  if (releases.length === 0) throw new PlatformError('USAGE', 'Name at least one release, as catalog@1.4.0.');
  const versions = new Map<string, string>();
  for (const { app, version } of releases) {
    const other = versions.get(app);
    if (other !== undefined && other !== version)
      throw new PlatformError(
        'USAGE',
        `Two releases of "${app}" cannot be live at once: ${other} and ${version}.`,
      );
    versions.set(app, version);
  }
  return Object.fromEntries(versions);
}
