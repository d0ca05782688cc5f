import { PlatformError } from '../platform-error.js';
import type { ReleaseName } from '../release/release.js';
import type { ReleaseStore } from '../store/release-store.js';
import { appendSnapshot, type AppendOptions } from './append-snapshot.js';
import { refuseExpired } from './expiry.js';
import { variant } from './variant.js';
import { readEnvironment } from './read-environment.js';
import { releasesByApp } from './releases-by-app.js';
import { liveSince } from './set-releases.js';
import type { EnvironmentSnapshot } from './snapshot.js';

export interface PreviewOptions extends AppendOptions {
  environment: string;
  /** The environment that brings all other apps. */
  of: string;
  releases: readonly ReleaseName[];
  /** In ms from now. */
  expiresIn: number;
}

/**
 * Makes an environment of what is live in another plus some releases, for a while. Once more with the same name renews it: newest base,
 * new releases, new expiry. Rejects with USAGE for the name of an environment that is no preview.
 */
export async function preview(
  store: ReleaseStore,
  { environment, of, releases, expiresIn, now = () => new Date(), ...options }: PreviewOptions,
): Promise<EnvironmentSnapshot> {
  const wanted = releasesByApp(releases);
  checkExpiry(expiresIn);
  refuseOrdinary(environment, environment === of);
  const base = await readEnvironment(store, of);
  refuseExpired(base, now());
  const versions = { ...variant(base, []).apps, ...wanted };
  return appendSnapshot(store, environment, { ...options, now }, (current, { number, at }) => {
    refuseOrdinary(environment, current !== undefined && current.expires === undefined);
    return {
      kind: 'preview',
      source: `${of}@${base.number}`,
      apps: liveSince(current, versions, number),
      canaries: {},
      expires: new Date(Date.parse(at) + expiresIn).toISOString(),
    };
  });
}

function refuseOrdinary(environment: string, ordinary: boolean): void {
  if (!ordinary) return;
  throw new PlatformError(
    'USAGE',
    `"${environment}" is an environment of its own, and a preview would replace it. Give the preview another name, such as pr-42.`,
  );
}

function checkExpiry(expiresIn: number): void {
  if (expiresIn > 0 && expiresIn <= LONGEST) return;
  throw new PlatformError('USAGE', `A preview lasts up to ${LONGEST / DAY} days, not ${expiresIn / DAY}.`);
}

const DAY = 86_400_000;
const LONGEST = 365 * DAY;
