import { PlatformError } from '../platform-error.js';
import type { ReleaseName } from '../release/release.js';
import type { ReleaseStore } from '../store/release-store.js';
import { appendSnapshot, type AppendOptions } from './append-snapshot.js';
import { own } from './own.js';
import { existing } from './read-environment.js';
import { releasesByApp } from './releases-by-app.js';
import type { Canary, EnvironmentSnapshot } from './snapshot.js';

export interface CanaryOptions extends AppendOptions {
  environment: string;
  /** @default the name of the first app of `releases` */
  name?: string;
  /** What the canary brings; an app may be one that is not live. Needed to begin one. */
  releases?: readonly ReleaseName[];
  /** In percent of the visitors, 0 to 100. Needed to begin one. */
  share?: number;
  /** Ends it: everybody gets what is live. */
  end?: boolean;
}

/**
 * Begins a canary, changes its share or its releases, or ends it. For as long as it lives, visitors keep their place in it: a higher
 * share only adds some, and a corrected release goes to the same. Rejects with CANARY_INVALID, ENVIRONMENT_UNKNOWN.
 */
export async function canary(
  store: ReleaseStore,
  { environment, releases, share, end = false, name = releases?.[0]?.app ?? '', ...options }: CanaryOptions,
): Promise<EnvironmentSnapshot> {
  const versions = releases && releasesByApp(releases);
  if (!NAME.test(name)) throw invalid(name, 'a name has lower-case letters, digits and dashes, at most 63');
  if (end && (versions ?? share) !== undefined) throw invalid(name, 'it cannot be changed and ended at once');
  return appendSnapshot(store, environment, options, async (maybe, { number }) => {
    const current = await existing(store, environment, maybe);
    const before = own(current.canaries, name);
    if (!before && !versions) throw unknown(current, name);
    const others = Object.fromEntries(Object.entries(current.canaries).filter(([other]) => other !== name));
    if (end) return { kind: 'canary', apps: current.apps, canaries: others };

    const after = changed(name, before, { apps: versions, share, since: number });
    checkApps(current, name, after, others);
    return { kind: 'canary', apps: current.apps, canaries: { ...others, [name]: after } };
  });
}

function changed(
  name: string,
  before: Canary | undefined,
  change: Partial<Canary> & { since: number },
): Canary {
  const { apps = before?.apps, share = before?.share, since } = change;
  if (apps === undefined || share === undefined)
    throw invalid(name, 'say which share of the visitors gets it, in percent');
  if (!(share >= 0 && share <= 100))
    throw invalid(name, `its share is in percent, from 0 to 100, not ${share}`);
  return { apps, share, since: before?.since ?? since };
}

/** The name is a part of the ids of variants, which are places in URLs. */
const NAME = /^[a-z][a-z0-9-]{0,62}$/;

function checkApps(
  { apps, environment }: EnvironmentSnapshot,
  name: string,
  { apps: versions }: Canary,
  others: Record<string, Canary>,
): void {
  for (const [app, version] of Object.entries(versions)) {
    const other = Object.entries(others).find(([, { apps }]) => own(apps, app) !== undefined)?.[0];
    if (other !== undefined)
      throw invalid(name, `the app "${app}" is in the canary "${other}" already. End that first`);
    if (own(apps, app)?.version === version)
      throw invalid(name, `everybody in "${environment}" has ${app}@${version}`);
  }
}

const invalid = (name: string, why: string) =>
  new PlatformError('CANARY_INVALID', `The canary "${name}" is refused: ${why}. Nothing has changed.`);

function unknown({ environment, canaries }: EnvironmentSnapshot, name: string): PlatformError {
  const names = Object.keys(canaries);
  const known = names.length > 0 ? `There are: ${names.join(', ')}.` : 'There is none.';
  return new PlatformError(
    'CANARY_INVALID',
    `There is no canary "${name}" in "${environment}". ${known} To begin one, name its releases and its share.`,
  );
}
