import type { FailedReleases } from './failed-releases.js';
import { failing } from './federation-error.js';
import type { AppEntry } from './federation.js';
import type { AppLocation, Snapshot } from './manifest/snapshot.js';
import { remember } from './remember.js';

/** One release of an app: what it is called, where it is, and how its container is taken. */
export interface Located extends Omit<AppLocation, 'entry' | 'previous'> {
  app: string;
  /** URL of its entry. */
  url: string;
  /** What it has said of itself, once its entry has run. */
  entered?: AppEntry;
  /** Whether its entry, an ES module, is in the page: a browser evaluates it only once. */
  known?: unknown;
}

/** A release on this page. */
export interface Release extends Located {
  /** The apps that use it. */
  users: Set<string>;
}

/**
 * Where the apps of one page are: those that came with the HTML at once, all others when the full snapshot is there. `onKnown` is told when it
 * is.
 */
export function createLocations(
  { apps, rest }: Snapshot,
  fetchRest: (url: string) => Promise<unknown>,
  failed: FailedReleases,
  onKnown: () => void,
) {
  const known = new Map<string, Release[]>();
  const fetched = new Map<string, Promise<void>>();

  /** Makes apps known. A tab keeps what it has: elsewhere than known, an app would be another release of it. */
  const know = (all: Record<string, AppLocation>): void => {
    for (const [app, live] of Object.entries(all)) {
      if (known.has(app)) continue;
      known.set(
        app,
        [live, live.previous].flatMap(location =>
          location
            ? { scope: live.scope, ...location, app, url: absolute(location.entry), users: new Set<string>() }
            : [],
        ),
      );
    }
  };

  /** Has all apps of the page become known, by the full snapshot. That is fetched once; after a failure, when the next one asks. */
  const complete = async (): Promise<void> => {
    if (!rest) return;
    await remember(fetched, rest, async () => {
      know(((await fetchRest(rest as string)) as Snapshot).apps);
      rest = undefined;
      onKnown();
    });
  };

  /** The releases of a known app, the live one first. */
  const releases = (app: string): Release[] => known.get(app) ?? [];

  /** The first release of an app that has not failed; undefined when all have. */
  const next = (app: string): Release | undefined => releases(app).find(({ url }) => !failed.has(url));

  know(apps);

  return {
    known,
    know,
    releases,
    next,

    complete,

    /** Whether all apps of the page are known: none is to come with the full snapshot. */
    isComplete: () => !rest,

    /** The release of an app that is to be used now. Rejects with APP_UNKNOWN, or SNAPSHOT_UNREACHABLE where the app may be in the full snapshot. */
    async find(app: string): Promise<Release> {
      if (!known.has(app))
        await complete().catch(failing({ app, url: rest })('SNAPSHOT_UNREACHABLE', 'lookup'));
      return (
        next(app) ??
        releases(app)[0] ??
        failing({ app })('APP_UNKNOWN', 'lookup')(`the page knows ${[...known.keys()].join(', ') || 'none'}`)
      );
    },
  };
}

export type Locations = ReturnType<typeof createLocations>;

/** A URL as seen from the page. */
export const absolute = (url: string): string => new URL(url, globalThis.document?.baseURI).href;

/** The URL below which all files of a release are. */
export const baseOf = (url: string): string => url.slice(0, url.lastIndexOf('/') + 1);

/** What errors and events say of a release. */
export const about = ({ app, release, url }: Located) => ({ app, release, url });
