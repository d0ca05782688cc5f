import { FederationError } from './federation-error.js';
import type { AnnouncedPage } from './federation.js';
import type { FetchJson } from './fetch-json.js';
import type { AppLocation, Snapshot } from './manifest/snapshot.js';
import { remember } from './remember.js';

/** The effects that bring the full snapshot. */
export interface SnapshotSources {
  fetchJson: FetchJson;
  whenIdle(run: () => void): void;
}

/**
 * Where the apps of one page are: those that came with the HTML at once, all others when the full snapshot is there. It is fetched
 * once, when the page is idle or an app is asked for that is not known yet; after a failure, when the next one is.
 */
export function createLocations(snapshot: Snapshot, { fetchJson, whenIdle }: SnapshotSources) {
  const { apps, pages: announced = {}, rest } = snapshot;
  let known = new Map(Object.entries(apps));
  const listeners = new Set<() => void>();
  const fetched = new Map<string, Promise<void>>();

  const know = (...all: [string, AppLocation][]) => {
    known = new Map(all);
    listeners.forEach(listener => listener());
  };

  const complete = (url: string) =>
    remember(fetched, url, async () => {
      const { apps } = (await fetchJson(url)) as Snapshot;
      // A tab keeps what it has: elsewhere than known, an app would be another release of it.
      know(...Object.entries(apps), ...known);
    });

  if (rest) whenIdle(() => void complete(rest).catch(() => {}));

  return {
    /** Makes apps known, or tells where a known one is now. */
    register: (apps: Record<string, AppLocation>): void => know(...known, ...Object.entries(apps)),

    /** Makes an app known whose entry has run, unless it is. */
    adopt(app: string, here: AppLocation) {
      if (!known.has(app)) known.set(app, here);
    },

    /** Rejects with APP_UNKNOWN, or SNAPSHOT_UNREACHABLE where the app may be in the full snapshot. */
    async find(app: string): Promise<AppLocation> {
      if (rest && !known.has(app)) await complete(rest).catch(unreachable(app, rest));
      const location = known.get(app);
      if (!location) throw unknown(app, [...known.keys()]);
      return location;
    },

    pages(): AnnouncedPage[] {
      const found = new Map(Object.entries(announced));
      for (const [app, { page }] of known) if (page) found.set(app, page);
      return [...found]
        .map(([app, page]) => ({ ...page, app, module: app + page.module.slice(1) }))
        .sort((a, b) => (a.position ?? 100) - (b.position ?? 100) || a.title.localeCompare(b.title));
    },

    onPages(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

export type Locations = ReturnType<typeof createLocations>;

const unknown = (app: string, known: string[]) =>
  new FederationError(
    'APP_UNKNOWN',
    `The page knows no app "${app}"; it knows ${known.join(', ') || 'none'}`,
    { app, phase: 'lookup' },
  );

const unreachable = (app: string, url: string) => (cause: unknown) => {
  throw new FederationError(
    'SNAPSHOT_UNREACHABLE',
    `App "${app}" did not come with the page, and the full snapshot could not be loaded from ${url}`,
    { app, url, phase: 'lookup', cause },
  );
};
