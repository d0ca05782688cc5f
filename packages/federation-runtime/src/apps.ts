import type { Container } from './container.js';
import type { FailedReleases } from './failed-releases.js';
import type { AppEntry } from './federation.js';
import { loadContainer, type ContainerSources } from './load-container.js';
import { baseOf, type Locations, type Release } from './locations.js';
import { remember } from './remember.js';

/** The apps of one page: which release of each is in use, and its container once it is there. */
export function createApps(locations: Locations, failed: FailedReleases, sources: ContainerSources) {
  const containers = new Map<string, Promise<Container>>();
  const entries = new Map<string, AppEntry>();
  const { loadScript } = sources;

  const load = (release: Release, from = sources) =>
    remember(containers, release.url, () => loadContainer(release, from));

  const next = (app: string) => locations.releases(app).find(({ url }) => !failed.has(url));

  return {
    /** The first release of an app that has not failed; undefined when all have. */
    next,

    /** The release that is to be used now. Rejects with APP_UNKNOWN or SNAPSHOT_UNREACHABLE. */
    async find(app: string): Promise<Release> {
      await locations.find(app);
      return next(app) ?? (locations.releases(app)[0] as Release);
    },

    /** The container of a release: loaded once whoever asks, and again after a failure. */
    load: (release: Release): Promise<Container> => load(release),

    /** An entry that runs brings its own container: its global is there as soon as the entry has run to its end. */
    adopt(release: Release, entry: AppEntry): void {
      entries.set(release.url, entry);
      void load(
        { ...release, global: entry.global, type: 'global' },
        { ...sources, loadScript: async () => {} },
      );
    },

    /** Has a release evaluated anew for whoever asks next; what others have of it stays with them. */
    renew({ url }: Release): void {
      containers.delete(url);
      loadScript.forget?.(url);
    },

    /** Has everything evaluated anew. */
    renewAll(): void {
      containers.clear();
      loadScript.forget?.('');
    },

    /** Forgets a release as if it had never been there. */
    forget(release: Release): void {
      const { url } = release;
      containers.delete(url);
      loadScript.forget?.(baseOf(release));
      entries.get(url)?.leave?.();
      entries.delete(url);
    },
  };
}

export type Apps = ReturnType<typeof createApps>;
