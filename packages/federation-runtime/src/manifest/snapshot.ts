import { literal, number, object, optional, record, string, type Infer } from './schema.js';

/** The page that an app announces; `module` as its container names it: `./CatalogPage`. */
export const pageSchema = object({ path: string, module: string, title: string, position: optional(number) });

/** Where an app is, and how its container is taken. */
export const appLocationSchema = object({
  entry: string,
  global: string,
  type: optional(literal('global', 'module')),
  integrity: optional(string),
  scope: optional(string),
  page: optional(pageSchema),
});

/**
 * Which apps are live in an environment, and where. In the HTML it is the part that its route needs, and says where the rest is; all
 * but `apps` may be missing, as on dev servers.
 */
export const snapshotSchema = object({
  format: literal(1),
  environment: string,
  /** Tells it from earlier and later ones: `12`, or `12+catalog` for a visitor with a canary. */
  id: optional(string),
  /** The same in all snapshots with the same releases: after a rollback a tab may have what is live already. */
  state: optional(string),
  /** The path below which the page's addresses are, for an app that is the host by request: `/apps/catalog`. */
  base: optional(string),
  apps: record(appLocationSchema),
  /** Pages of apps that are not among `apps`, by app: enough to name them in a navigation. */
  pages: optional(record(pageSchema)),
  /** URL of the full snapshot, an immutable file: this one with all apps. */
  rest: optional(string),
  /** URL that answers with what the newest snapshot is: `{ "id": "13", "state": "3f2a91c0" }`. */
  latest: optional(string),
});

export type Page = Infer<typeof pageSchema>;
export type AppLocation = Infer<typeof appLocationSchema>;
export type Snapshot = Infer<typeof snapshotSchema>;
