import { host, type FederationEvent } from '@weft/federation-runtime';
import type { Snapshot } from '@weft/federation-runtime/manifest';
import { createCurrentPage, type CurrentPage } from './current-page';
import { createEventList } from './event-list';
import { createKnownApps, type Locations } from './known-apps';
import { createNewerSnapshot } from './newer-snapshot';
import { readSnapshot } from './read-snapshot';
import type { Store } from './store';

/** All that is looked at of a page. */
export interface PageView {
  host?: string;
  /** Of a page of another tool: without any apps, and of no environment. */
  snapshot: Partial<Snapshot>;
  apps: Store<Locations>;
  events: Store<readonly FederationEvent[]>;
  page: Store<CurrentPage>;
  newer: Store<string | undefined>;
}

/** Looks at the page that this runs in. */
export function createPageView(): PageView {
  const { apps = {}, ...snapshot }: Partial<Snapshot> = readSnapshot() ?? {};
  return {
    host: host(),
    snapshot: { ...snapshot, apps },
    apps: createKnownApps({ apps, rest: snapshot.rest }),
    events: createEventList(),
    page: createCurrentPage(),
    newer: createNewerSnapshot(),
  };
}
