import { hasCode, type PlatformError } from '../platform-error.js';
import type { ReleaseName } from '../release/release.js';

/** What is live in an environment, as far as those see it who are outside: without canaries. */
export interface LiveReleases {
  /** The number of the snapshot. */
  id: string;
  /** The version of each app. */
  releases: Record<string, string>;
}

/** Where a repository outside the workspace gets deployed releases from. */
export interface RemoteSource {
  /** Names it to people: the origin of an edge, or the place of a store. */
  readonly place: string;
  /** Rejects with ENVIRONMENT_UNKNOWN, ENVIRONMENT_EXPIRED, STORE_UNREACHABLE or REMOTE_UNREACHABLE. */
  live(environment: string): Promise<LiveReleases>;
  /** The content of a file of a release that is live. Rejects with RELEASE_UNKNOWN, STORE_CORRUPT, STORE_UNREACHABLE or REMOTE_UNREACHABLE. */
  file(release: ReleaseName, file: string): Promise<Uint8Array>;
}

/** Whether it is for the network, or the other side, that something failed: what is kept here may do instead. */
export const isUnreachable = (error: unknown): error is PlatformError =>
  hasCode(error, 'REMOTE_UNREACHABLE') || hasCode(error, 'STORE_UNREACHABLE');
