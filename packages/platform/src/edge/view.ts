import type { PageTable } from './page-table.js';
import type { ReleaseFacts } from './release-facts.js';

/** A snapshot as some of the visitors get it. */
export interface View {
  environment: string;
  /** Of the snapshot and the canaries that apply: `12+catalog`. */
  id: string;
  /** The same in all snapshots with the same releases. */
  state: string;
  apps: ReadonlyMap<string, ReleaseFacts>;
  /** Of each app the release that takes over where its live one fails; some have none. */
  previous: ReadonlyMap<string, ReleaseFacts>;
  table: PageTable;
  /** What one visitor has in place of what is live. @default nothing */
  overrides?: ViewOverrides;
}

export interface ViewOverrides {
  /** Where each app is taken from: an origin, or a version. */
  apps: Readonly<Record<string, string>>;
  /** The origins among them. */
  origins: readonly string[];
}
