import { FederationError } from './federation-error.js';
import type { AnnouncedPage } from './federation.js';
import type { FetchJson } from './fetch-json.js';
import type { AppLocation, ReleaseLocation, Snapshot } from './manifest/snapshot.js';
import { remember } from './remember.js';
import { retry } from './retry.js';

/** The effects that bring the full snapshot. */
export interface SnapshotSources {
  fetchJson: FetchJson;
  whenIdle(run: () => void): void;
}

/** One release of an app: where it is, and how its container is taken. */
export interface Release extends ReleaseLocation {
  app: string;
  /** Name of the share scope that its container is initialised with. */
  scope: string;
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
      const { apps } = (await retry(() => fetchJson(url))) as Snapshot;
      // A tab keeps what it has: elsewhere than known, an app would be another release of it.
      know(...Object.entries(apps), ...known);
    });

  if (rest) whenIdle(() => void complete(rest).catch(() => {}));

  return {
    /** Makes further apps known. Throws TAKEOVER_REFUSED for one that is known already, elsewhere; then nothing has changed. */
    register(apps: Record<string, AppLocation>): void {
      const all = Object.entries(apps);
      for (const [app, { entry }] of all) {
        const there = known.get(app)?.entry;
        if (there && there !== entry) throw taken(app, there, entry);
      }
      know(...known, ...all);
    },

    /** Makes an app known whose entry has run, unless it is. */
    adopt(app: string, here: AppLocation) {
      if (!known.has(app)) known.set(app, here);
    },

    /** Whether all apps of the page are known: none is to come with the full snapshot. */
    isComplete: () => !rest || fetched.has(rest),

    /** The releases of a known app, the live one first. */
    releases(app: string): Release[] {
      const live = known.get(app);
      if (!live) return [];
      const { scope = 'default', previous } = live;
      return [live, previous].flatMap(release => (release ? [{ ...release, app, scope }] : []));
    },

    /** Rejects with APP_UNKNOWN, or SNAPSHOT_UNREACHABLE where the app may be in the full snapshot. */
    async find(app: string): Promise<void> {
      if (rest && !known.has(app)) await complete(rest).catch(unreachable(app, rest));
      if (!known.has(app)) throw unknown(app, [...known.keys()]);
    },

    /** The release that a file belongs to, by its URL. */
    ownerOf(url: string): Release | undefined {
      const all = [...known.keys()].flatMap(app => this.releases(app));
      return all.find(release => url.startsWith(baseOf(release)));
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

/** The URL below which all files of a release are. */
export const baseOf = ({ entry }: ReleaseLocation): string => new URL('.', absolute(entry)).href;

/** A URL as seen from the page. */
export const absolute = (url: string): string => new URL(url, document.baseURI).href;

export type Locations = ReturnType<typeof createLocations>;

const taken = (app: string, there: string, entry: string) =>
  new FederationError('TAKEOVER_REFUSED', `App "${app}" is at ${there} on this page, not at ${entry}`, {
    app,
    url: entry,
    phase: 'lookup',
  });

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
