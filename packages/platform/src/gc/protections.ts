import { LEASE_MS } from '../release/lease.js';
import type { ReleaseReader } from '../store/release-store.js';

/** The leases and tombstones of a store. */
export interface Protections {
  /** What leases begin with that are in force. */
  leased: Set<string>;
  /** Keys of leases and tombstones whose time is over: of deploys that have ended, and of a gc that was cut off. */
  stale: string[];
}

/** What the leases and tombstones of a store say. */
export async function protections(reader: ReleaseReader, now: number): Promise<Protections> {
  const leased = new Set<string>();
  const stale: string[] = [];
  for (const prefix of ['leases/', 'deleting/'])
    for await (const { key, modified } of reader.list(prefix)) {
      // One from the future is in force: a clock runs behind.
      if (modified.getTime() < now - LEASE_MS) stale.push(key);
      else if (key.startsWith('leases/')) leased.add(key.slice(0, key.lastIndexOf('/') + 1));
    }
  return { leased, stale };
}
