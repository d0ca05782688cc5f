import { array, boolean, literal, number, object, optional, record, string, type Infer } from './schema.js';

/** The page that an app announces; `module` as its container names it: `./CatalogPage`. */
export const pageSchema = object({
  path: string,
  module: string,
  title: string,
  position: optional(number),
  /** Where the page is not the one shown: the remote modules that it renders, by name. */
  renders: optional(array(string)),
  /** And URLs of the files that it needs besides shared packages, with their integrity, in the order of need. */
  files: optional(record(string)),
  /** The same of those that are ES modules. */
  moduleFiles: optional(record(string)),
});

const locationShape = {
  entry: string,
  global: string,
  type: optional(literal('global', 'module')),
  integrity: optional(string),
  /** The version of the release. */
  release: optional(string),
};

/** Where an app is, and how its container is taken. */
export const appLocationSchema = object({
  ...locationShape,
  scope: optional(string),
  page: optional(pageSchema),
  /** The release that was live before: it takes over, side by side, where the live one fails. */
  previous: optional(object(locationShape)),
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
  /** Remote modules that the page shows first, by name: the host begins with them before its own code is there. */
  modules: optional(array(string)),
  /** The app whose HTML it is: started from here when the HTML's own script of it does not run. */
  host: optional(string),
  /** Origins that entries may come from besides the page's own. @default any */
  origins: optional(array(string)),
  /** URL that takes events of the runtime, as JSON lines. */
  telemetry: optional(string),
  /** Pages of apps that are not among `apps`, by app: enough to name them in a navigation; there may be more of them in the full snapshot. @default there are none */
  pages: optional(record(pageSchema)),
  /** What the URLs of files begin with that are asked for by their content: `<content><integrity, encoded>.js`. @default there are none */
  content: optional(string),
  /** Whether files of `…/releases/<app>/<release>/` are asked for at `…/files/<app>/`, where they stay while releases come and go. @default false */
  byName: optional(boolean),
  /** URL of the full snapshot, an immutable file: this one with all apps. */
  rest: optional(string),
  /** Apps that are others in this browser than in the environment, and what they are here: `http://localhost:3001`, or a version. @default none */
  overrides: optional(record(string)),
  /** On a dev server: what its page has of apps that do not run from source. `place`: the edge that serves them. @default all run from source */
  live: optional(object({ environment: string, id: string, place: string })),
  /** URL that answers with what the newest snapshot is: `{ "id": "13", "state": "3f2a91c0" }`. */
  latest: optional(string),
});

export type Page = Infer<typeof pageSchema>;
export type AppLocation = Infer<typeof appLocationSchema>;
export type ReleaseLocation = Omit<AppLocation, 'scope' | 'page' | 'previous'>;
export type Snapshot = Infer<typeof snapshotSchema>;
