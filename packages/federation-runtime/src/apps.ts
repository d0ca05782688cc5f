import type { Container } from './container.js';
import { FederationError } from './federation-error.js';
import type { AnnouncedPage, AppEntry } from './federation.js';
import { loadContainer, type ContainerSources } from './load-container.js';
import type { AppLocation } from './manifest/snapshot.js';

/** An app as the page knows it. */
export interface App {
  name: string;
  url: string;
  /** Name of the share scope that its container is initialised with. */
  scope: string;
  /** Its container: loaded once whoever asks, and again after a failure. */
  load(): Promise<Container>;
}

/** The apps of one page: where each is, and its container once it is there. */
export function createApps(sources: ContainerSources) {
  const locations = new Map<string, AppLocation>();
  const containers = new Map<string, Promise<Container>>();

  const load = (name: string, location: AppLocation, from = sources) => {
    const known = containers.get(name);
    if (known) return known;
    const loading = loadContainer(name, location, from);
    containers.set(name, loading);
    loading.catch(() => containers.delete(name));
    return loading;
  };

  return {
    register(apps: Record<string, AppLocation>) {
      for (const name of Object.keys(apps)) locations.set(name, apps[name] as AppLocation);
    },

    /** An app whose entry runs brings its own container: its global is there as soon as the entry has run to its end. */
    adopt({ name, global }: AppEntry) {
      const here = { entry: 'this page', global };
      if (!locations.has(name)) locations.set(name, here);
      void load(name, here, { ...sources, loadScript: () => Promise.resolve() });
    },

    find(name: string): App {
      const location = locations.get(name);
      if (!location) throw unknown(name, [...locations.keys()]);
      const { entry: url, scope = 'default' } = location;
      return { name, url, scope, load: () => load(name, location) };
    },

    pages(): AnnouncedPage[] {
      return [...locations]
        .flatMap(([app, { page }]) => (page ? [{ ...page, app, module: app + page.module.slice(1) }] : []))
        .sort((a, b) => (a.position ?? 100) - (b.position ?? 100) || a.title.localeCompare(b.title));
    },
  };
}

const unknown = (app: string, known: string[]) =>
  new FederationError(
    'APP_UNKNOWN',
    `The page knows no app "${app}"; it knows ${known.join(', ') || 'none'}`,
    {
      app,
      phase: 'lookup',
    },
  );
