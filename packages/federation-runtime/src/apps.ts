import type { Container } from './container.js';
import type { AppEntry } from './federation.js';
import { forget } from './forget.js';
import { loadContainer, type ContainerSources } from './load-container.js';
import type { Release } from './locations.js';
import { remember } from './remember.js';
import type { ShareScopes } from './share-scopes.js';

/** The containers of the apps of one page, once they are there. */
export function createApps(sources: ContainerSources, scopes: ShareScopes) {
  const containers = new Map<string, Promise<Container>>();

  /** The container of a release: loaded once whoever asks, and again after a failure. */
  const load = (release: Release, from = sources): Promise<Container> =>
    remember(containers, release.url, () => loadContainer(release, from));

  return {
    load,

    /** Whether a container is still the one of a release. */
    has: ({ url }: Release, loading: Promise<Container>): boolean => containers.get(url) === loading,

    /** An entry that runs brings its own container: in its global, or its exports, as soon as the entry has run to its end. */
    adopt(release: Release, entry: AppEntry): void {
      const { global, type } = entry;
      Object.assign(release, { global, entered: entry, type });
      void load(release, type ? sources : ({ ...sources, loadScript() {} } as unknown as ContainerSources));
    },

    /** Has what is below a URL evaluated anew for whoever asks next; what others have of it stays with them. */
    forget(base: string): void {
      forget(containers, base);
      scopes.forget(base);
      sources.loadScript.forget?.(base);
    },
  };
}

export type Apps = ReturnType<typeof createApps>;
