import { own } from '../environment/own.js';
import { PlatformError } from '../platform-error.js';
import { inParallel } from '../release/in-parallel.js';
import type { ReleaseName } from '../release/release.js';

interface Walk {
  /** What is live, by app. */
  releases: Readonly<Record<string, string>>;
  /** Where to begin; none: all of them. */
  apps: readonly string[];
  /** Names what is live, for an error. */
  where: string;
  /** Gives the names of other apps that a release uses; those that are not live are left out. */
  visit(release: ReleaseName): Promise<readonly string[]>;
}

const AT_ONCE = 8;

/** Visits releases and all that these use, each once. Rejects with APP_UNKNOWN, which lists the apps there are, before anything is visited; else as `visit`. */
export async function walkReleases({ releases, apps, where, visit }: Walk): Promise<void> {
  const known = Object.keys(releases).sort();
  for (const app of apps)
    if (own(releases, app) === undefined)
      throw new PlatformError(
        'APP_UNKNOWN',
        `There is no app "${app}" in ${where}. There are: ${known.join(', ')}.`,
      );
  const seen = new Set<string>();
  for (let next = apps.length > 0 ? [...new Set(apps)] : known; next.length > 0;) {
    const used = new Set<string>();
    for (const app of next) seen.add(app);
    await inParallel(next, AT_ONCE, async app => {
      for (const name of await visit({ app, version: own(releases, app) ?? '' })) used.add(name);
    });
    next = [...used].filter(app => !seen.has(app) && own(releases, app) !== undefined);
  }
}
