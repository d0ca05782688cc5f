import type { Container } from './container.js';
import type { AppEntry } from './federation.js';
import { loadContainer, type ContainerSources } from './load-container.js';
import type { Locations } from './locations.js';
import type { AppLocation } from './manifest/snapshot.js';
import { remember } from './remember.js';

/** An app as the page knows it. */
export interface App {
  name: string;
  url: string;
  /** Name of the share scope that its container is initialised with. */
  scope: string;
  /** Its container: loaded once whoever asks, and again after a failure. */
  load(): Promise<Container>;
}

/** The apps of one page: the container of each once it is there. */
export function createApps(locations: Locations, sources: ContainerSources) {
  const containers = new Map<string, Promise<Container>>();

  const load = (name: string, location: AppLocation, from = sources) =>
    remember(containers, name, () => loadContainer(name, location, from));

  return {
    /** An app whose entry runs brings its own container: its global is there as soon as the entry has run to its end. */
    adopt({ name, global }: AppEntry) {
      const here = { entry: 'this page', global };
      locations.adopt(name, here);
      void load(name, here, { ...sources, loadScript: () => Promise.resolve() });
    },

    /** Rejects with APP_UNKNOWN or SNAPSHOT_UNREACHABLE. */
    async find(name: string): Promise<App> {
      const location = await locations.find(name);
      const { entry: url, scope = 'default' } = location;
      return { name, url, scope, load: () => load(name, location) };
    },
  };
}
