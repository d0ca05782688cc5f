import { createApps } from './apps.js';
import type { ModuleFactory } from './container.js';
import type { Events } from './create-events.js';
import type { FailedReleases } from './failed-releases.js';
import type { AppEntry } from './federation.js';
import type { FetchJson } from './fetch-json.js';
import { createGetFactory } from './get-factory.js';
import { createInsertStyle } from './insert-style.js';
import { createLadder } from './ladder.js';
import { lazyContainer } from './lazy-container.js';
import type { ContainerSources } from './load-container.js';
import { createLocations, type Release } from './locations.js';
import type { Snapshot } from './manifest/snapshot.js';
import { createRefuse } from './refuse.js';
import { createShareScopes } from './share-scopes.js';
import { createStartHost } from './start-host.js';
import type { FirstPart, Tools } from './tools.js';

export interface RegistryOptions extends ContainerSources {
  /** Which apps there are, and where. */
  snapshot: Snapshot;
  events: Events;
  failed: FailedReleases;
  /** Brings the full snapshot, as long as there are no better tools for it. */
  fetchJson: FetchJson;
  /** Checks the URL of a script, and makes it what the browser takes as one. */
  scriptUrl(url: string): string;
  /** URL of the script that is running now. */
  running(): string | undefined;
  /** Runs something when the HTML has done its part: the host should have entered by then. */
  whenParsed(run: () => void): void;
  /** Shows that the page could not be started. */
  showNotice(): void;
}

/** Makes the registry of one page, as far as it is needed until the host runs. It touches nothing but the given sources. */
export function createRegistry({
  snapshot,
  events: { emit, subscribe },
  failed,
  fetchJson,
  scriptUrl,
  running,
  whenParsed,
  showNotice,
  ...sources
}: RegistryOptions): Tools {
  const newest = new Map<string, ModuleFactory>();
  // Another release of the host, on its way since one was given up.
  let hosted: Promise<unknown> | undefined;
  const onChange = (beginning?: string) => tools.onChange?.(beginning);
  const fetchRest = (url: string) => (tools.fetchJson ?? fetchJson)(url);
  const locations = createLocations(snapshot, fetchRest, failed, onChange);
  const { releases, know } = locations;
  const scopes = createShareScopes(emit);
  const apps = createApps(sources, scopes);
  const refuse = createRefuse(emit);
  const ladder = createLadder(locations, failed, emit, snapshot.id, app => onChange(`${app}/`));

  /** The release whose entry is running. An app can only be entered by its own script; the first is the page's own, and free. */
  const entering = (entry: AppEntry): Release => {
    const { name: app, global } = entry;
    const url = running() ?? entry.url;
    const known = releases(app);
    const release = known.find(release => release.url === url) ?? (registry.host ? undefined : known[0]);
    if (release) return release;
    if (known[0] || !locations.isComplete())
      refuse('app', 'TAKEOVER_REFUSED', { app, url, cause: 'entered by another script' });
    know({ [app]: { entry: url ?? app, global } });
    return entering(entry);
  };

  const registry: FirstPart = {
    host: undefined,
    snapshot,
    enter(entry) {
      const isHost = !registry.host;
      // What comes before the host was asked for by one that has been given up; who still wants it asks anew.
      if (isHost && snapshot.host && entry.name !== snapshot.host) return;
      const release = entering(entry);
      registry.host ??= entry.name;
      scopes.link(entry, release, isHost);
      apps.adopt(release, entry);
      if (isHost) void start(entry, release, tools);
    },
    remote: (app, user) => lazyContainer((module, ...given) => getFactory(app, module, user, ...given)),
    loadScript: sources.loadScript,
    insertStyle: createInsertStyle(emit),
    scriptUrl,
    subscribe,
  };

  const getFactory = createGetFactory(
    registry,
    () => hosted,
    locations,
    scopes,
    apps,
    ladder,
    emit,
    newest,
    (factory, fail) => tools.evaluate?.(factory, fail),
  );
  const leave = (coming: Promise<unknown>) => {
    hosted = coming;
    registry.host = undefined;
    apps.forget('');
    onChange('');
    return coming;
  };
  const { start, restart } = createStartHost(locations, apps, ladder, leave, showNotice);
  const tools: Tools = {
    ...locations,
    ...ladder,
    registry,
    emit,
    newest,
    getFactory,
    refuse,
    renew: apps.forget,
    restart,
    showNotice,
  };

  whenParsed(() => {
    if (!registry.host && snapshot.host) void restart(snapshot.host);
  });
  return tools;
}
