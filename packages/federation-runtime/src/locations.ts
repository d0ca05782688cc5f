import { FederationError } from './federation-error.js';
import type { AnnouncedPage } from './federation.js';
import type { FetchJson } from './fetch-json.js';
import type { AppLocation, Snapshot } from './manifest/snapshot.js';
import { remember } from './remember.js';
import { retry } from './retry.js';

/** The effects that bring the full snapshot. */
export interface SnapshotSources {
  fetchJson: FetchJson;
  whenIdle(run: () => void): void;
}

/** One release of an app: what it is called, where it is, and how its container is taken. */
export interface Release extends Omit<AppLocation, 'entry' | 'previous' | 'page'> {
  app: string;
  /** URL of its entry. */
  url: string;
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
      isComplete = true;
    });
  let isComplete = !rest;

  if (rest) whenIdle(() => void complete(rest).catch(() => {}));

  const releases = (app: string): Release[] => {
    const live = known.get(app);
    return [live, live?.previous].flatMap(location =>
      location ? { scope: live?.scope, ...location, app, url: absolute(location.entry) } : [],
    );
  };

  return {
    /** The releases of a known app, the live one first. */
    releases,

    /** Makes apps known. Those that are known already stay where they are: gives the first of them that is said to be elsewhere. */
    register(all: Record<string, AppLocation>): string | undefined {
      const taken = Object.keys(all).find(app => known.has(app) && known.get(app)?.entry !== all[app]?.entry);
      // Ahead of what is known: the same entry is not said to have another container, or another release before it.
      if (!taken) know(...Object.entries(all), ...known);
      return taken;
    },

    /** Whether all apps of the page are known: none is to come with the full snapshot. */
    isComplete: () => isComplete,

    /** Rejects with APP_UNKNOWN, or SNAPSHOT_UNREACHABLE where the app may be in the full snapshot. */
    async find(app: string): Promise<void> {
      const fail = (code: 'APP_UNKNOWN' | 'SNAPSHOT_UNREACHABLE', url?: string) => (cause: unknown) => {
        throw new FederationError(code, { app, url, phase: 'lookup', cause });
      };
      if (rest && !known.has(app)) await complete(rest).catch(fail('SNAPSHOT_UNREACHABLE', rest));
      if (!known.has(app)) fail('APP_UNKNOWN')(`the page knows ${[...known.keys()].join(', ') || 'none'}`);
    },

    /** The release that a file belongs to, by its URL. */
    ownerOf: (url: string): Release | undefined =>
      [...known.keys()].flatMap(releases).find(release => url.startsWith(baseOf(release))),

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

/** A URL as seen from the page. */
const absolute = (url: string): string => new URL(url, document.baseURI).href;

/** The URL below which all files of a release are. */
export const baseOf = ({ url }: Release): string => url.slice(0, url.lastIndexOf('/') + 1);

/** What errors and events say of a release. */
export const about = ({ app, release, url }: Release) => ({ app, release, url });
