import type { Container } from './container.js';
import type { FailedReleases } from './failed-releases.js';
import type { AppEntry } from './federation.js';
import { loadContainer, type ContainerSources } from './load-container.js';
import { absolute, baseOf, type Locations, type Release } from './locations.js';
import { remember } from './remember.js';

/** The apps of one page: which release of each is in use, and its container once it is there. */
export function createApps(locations: Locations, failed: FailedReleases, sources: ContainerSources) {
  const containers = new Map<string, Promise<Container>>();
  const entries = new Map<string, AppEntry>();

  const next = (app: string) => locations.releases(app).find(({ entry }) => !failed.has(entry));

  return {
    /** The first release of an app that has not failed; undefined when all have. */
    next,

    /** The release that is to be used now. Rejects with APP_UNKNOWN or SNAPSHOT_UNREACHABLE. */
    async find(app: string): Promise<Release> {
      await locations.find(app);
      return next(app) ?? (locations.releases(app)[0] as Release);
    },

    /** The container of a release: loaded once whoever asks, and again after a failure. */
    load: (release: Release): Promise<Container> =>
      remember(containers, release.entry, () => loadContainer(release, sources)),

    /** An entry that runs brings its own container: its global is there as soon as the entry has run to its end. */
    adopt(release: Release, entry: AppEntry): void {
      entries.set(release.entry, entry);
      const here = { ...sources, loadScript: () => Promise.resolve() };
      void remember(containers, release.entry, () => loadContainer({ ...release, type: 'global' }, here));
    },

    /** Has a release evaluated anew for whoever asks next; what others have of it stays with them. */
    renew({ entry }: Release): void {
      containers.delete(entry);
      sources.loadScript.forget?.(absolute(entry));
    },

    /** Forgets an app as if it had never been there. */
    forget(app: string): void {
      for (const release of locations.releases(app)) {
        containers.delete(release.entry);
        sources.loadScript.forget?.(baseOf(release));
        entries.get(release.entry)?.leave?.();
        entries.delete(release.entry);
      }
    },
  };
}

export type Apps = ReturnType<typeof createApps>;
