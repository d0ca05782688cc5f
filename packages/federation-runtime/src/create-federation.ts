import { abortable } from './abortable.js';
import { createApps } from './apps.js';
import type { InitScope, ModuleFactory, ShareScope } from './container.js';
import { createEvents, type Events } from './create-events.js';
import { createFailedReleases, type FailedReleases } from './failed-releases.js';
import { FederationError, type ErrorCode, type Phase } from './federation-error.js';
import type { Federation } from './federation.js';
import { createInitContainer } from './init-container.js';
import { createLadder } from './ladder.js';
import { lazyContainer } from './lazy-container.js';
import type { ContainerSources } from './load-container.js';
import { about, baseOf, createLocations, type Release, type SnapshotSources } from './locations.js';
import type { Snapshot } from './manifest/snapshot.js';
import { createModules } from './modules.js';
import { parseModuleId } from './module-id.js';
import { isThenable } from './remote-promise.js';
import { createShareScopes } from './share-scopes.js';
import { createStartHost } from './start-host.js';
import { createStyles } from './styles.js';
import { createUpdates } from './updates/create-updates.js';

export interface FederationOptions extends ContainerSources, SnapshotSources {
  /** Which apps there are, and where. */
  snapshot: Snapshot;
  /** @default made here */
  events?: Events;
  /** @default those of the browser's tab */
  failed?: FailedReleases;
  /** Checks the URL of a script, and makes it what the browser takes as one. @default nothing */
  scriptUrl?(url: string): string;
  /** URL of the script that is running now. @default as the browser says */
  running?(): string | undefined;
  /** Runs something when the HTML has done its part: the host should have entered by then. @default never */
  whenParsed?(run: () => void): void;
  /** Shows that the page could not be started. @default nothing */
  showNotice?(): void;
  /** Loads the page afresh. @default that of the browser */
  reload?(): void;
}

/** Makes the registry of one page. It touches nothing but the given sources. */
export function createFederation({
  snapshot,
  events = createEvents(snapshot.id),
  failed = createFailedReleases(),
  scriptUrl = String,
  running = () => (document.currentScript as HTMLScriptElement | null)?.src,
  whenParsed = () => {},
  showNotice = () => {},
  reload,
  ...sources
}: FederationOptions): Required<Federation> {
  const { emit, subscribe } = events;
  const locations = createLocations(snapshot, sources);
  const scopes = createShareScopes(emit);
  const apps = createApps(locations, failed, sources);
  const styles = createStyles(emit);
  const initContainer = createInitContainer();
  const listeners = new Set<(app: string) => void>();
  const newest = new Map<string, ModuleFactory>();
  let host: string | undefined;

  const onChange = (app: string) => {
    modules.forget(`${app}/`);
    listeners.forEach(listener => listener(app));
  };
  const ladder = createLadder({
    ...{ locations, apps, failed, emit, onChange },
    snapshot: snapshot.id,
    host: () => host,
  });

  async function getFactory(
    id: string,
    user?: string,
    scope?: ShareScope,
    initScope?: InitScope,
  ): Promise<ModuleFactory> {
    const { app, module } = parseModuleId(id);
    const release = await apps.find(app);
    const details = { ...about(release), module: id };
    const fail = (code: ErrorCode, phase: Phase) => (cause: unknown) => {
      throw new FederationError(code, { ...details, phase, cause });
    };
    const start = performance.now();
    const end = (ok: boolean) =>
      emit({ type: 'load-end', ...details, start, duration: performance.now() - start, ok });

    emit({ type: 'load-start', ...details });
    try {
      const container = await apps.load(release);
      // A page of another tool has its own share scope, which its consumers bring along.
      const own = (host === undefined && scope) || scopes.get(release);
      await initContainer(container, own, initScope).catch(fail('INIT_FAILED', 'init'));
      scopes.settle(release);
      const factory = await (async () => container.get(module))().catch(fail('MODULE_UNAVAILABLE', 'get'));
      end(true);
      styles.use(baseOf(release), user ?? app);
      newest.set(id, () => {
        try {
          const module = factory();
          return isThenable(module) ? module.then(undefined, fail('EVALUATION_FAILED', 'evaluate')) : module;
        } catch (cause) {
          return fail('EVALUATION_FAILED', 'evaluate')(cause);
        }
      });
      // What is evaluated later, or once more, is always the newest: the release may have been given up meanwhile.
      return () => newest.get(id)?.();
    } catch (error) {
      end(false);
      if (ladder.giveUp(release, error as FederationError)) return getFactory(id, user, scope, initScope);
      throw error;
    }
  }

  const recover = async (error: unknown): Promise<boolean> => {
    const module = ladder.recover(error);
    if (module) await getFactory(module);
    return !!module;
  };
  const modules = createModules(getFactory, recover);

  const { start, restart } = createStartHost({
    ...{ apps, ladder, recover, showNotice },
    onGone() {
      host = undefined;
      apps.renewAll();
      modules.forget('');
    },
  });
  whenParsed(() => {
    if (!host && snapshot.host) void restart(snapshot.host);
  });

  /** Says no, to the script and to all who listen. */
  const refuse = (app: string, url: string | undefined, cause: string): never => {
    const error = new FederationError('TAKEOVER_REFUSED', { app, url, cause });
    emit({ type: 'refused', what: 'app', app, message: error.message });
    throw error;
  };

  /** The release whose entry is running. An app can only be entered by its own script; the first is the page's own, and free. */
  const entering = (app: string, global: string): Release => {
    const url = running();
    const known = locations.releases(app);
    const release = known.find(release => release.url === url) ?? (host ? undefined : known[0]);
    if (release) return release;
    if (known[0] || !locations.isComplete()) refuse(app, url, 'entered by a script that is not its own');
    locations.register({ [app]: { entry: url ?? app, global } });
    return entering(app, global);
  };

  return {
    get host() {
      return host;
    },
    enter(entry) {
      const release = entering(entry.name, entry.global);
      const isHost = !host;
      host ??= entry.name;
      scopes.link(entry, release, isHost);
      apps.adopt(release, entry);
      if (isHost) void start(entry, release);
    },
    snapshot,
    updates: createUpdates(snapshot.id, reload),
    register(added) {
      const taken = locations.register(added);
      if (taken) refuse(taken, added[taken]?.entry, 'the page knows it elsewhere');
    },
    pages: locations.pages,
    onPages: locations.onPages,
    remote: (app, user) =>
      lazyContainer((module, ...given) => getFactory(app + module.slice(1), user, ...given)),
    loadRemote: <T>(id: string, { signal }: { signal?: AbortSignal } = {}) => modules.load<T>(id, signal),
    async preloadRemote(ids, { signal } = {}) {
      signal?.throwIfAborted();
      await abortable(Promise.all([ids].flat().map(modules.prepare)), signal);
    },
    loadScript: sources.loadScript,
    subscribe,
    unload(app) {
      if (app === host) return;
      modules.forget(`${app}/`);
      for (const id of newest.keys()) if (id.startsWith(`${app}/`)) newest.delete(id);
      for (const release of locations.releases(app)) {
        scopes.forget(release);
        apps.forget(release);
      }
      styles.leave(app);
    },
    insertStyle: styles.insert,
    scriptUrl,
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    crashed: (module, error, componentStack) =>
      ladder.crashed(parseModuleId(module).app, module, error, componentStack),
    hostCrashed(error, componentStack) {
      if (host && ladder.crashed(host, undefined, error, componentStack)) void restart(host);
      else showNotice();
    },
    fellBack: module => emit({ type: 'fallback', app: parseModuleId(module).app, module }),
  };
}
