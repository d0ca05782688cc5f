import type { Snapshot } from '../manifest/snapshot.js';

/** Where apps come from. */
export interface AppsSource {
  /** What is live now, all apps with absolute URLs. Rejects with SNAPSHOT_UNREACHABLE or SNAPSHOT_INVALID. */
  live(signal?: AbortSignal): Promise<Snapshot>;
  /** Whether a script may come from a URL. */
  allows(url: string): boolean;
}
