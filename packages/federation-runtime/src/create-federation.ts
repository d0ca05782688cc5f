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
import type { LoadScript } from './load-script.js';
import { absolute, baseOf, createLocations, type Release, type SnapshotSources } from './locations.js';
import type { Snapshot } from './manifest/snapshot.js';
import { createModules } from './modules.js';
import { parseModuleId } from './module-id.js';
import { isThenable } from './remote-promise.js';
import type { RetryOptions } from './retry.js';
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
  running = () => (document.currentScript as HTMLScriptElement | null)?.src,
  whenParsed = () => undefined,
  showNotice = () => undefined,
  scriptUrl = String,
  reload,
  ...given
}: FederationOptions): Required<Federation> {
  const { emit, subscribe } = events;
  const locations = createLocations(snapshot, given);
  const scopes = createShareScopes(emit);
  const initContainer = createInitContainer();
  const listeners = new Set<(app: string) => void>();
  const newest = new Map<string, ModuleFactory>();
  let host: string | undefined;

  const onRetry =
    (url: string): RetryOptions['onRetry'] =>
    (attempt, error) => {
      const { app, release } = locations.ownerOf(url) ?? {};
      emit({ type: 'retry', app, release, url, attempt, message: String((error as Error).message) });
    };

  const loadScript: LoadScript = async (url, options) =>
    given.loadScript(url, { onRetry: onRetry(absolute(url)), ...options });
  loadScript.forget = given.loadScript.forget;

  const styles = createStyles(onRetry);
  const importModule = async (url: string) => {
    scriptUrl(url);
    return given.importModule(url);
  };
  const apps = createApps(locations, failed, { ...given, loadScript, importModule });

  const onChange = (app: string) => {
    modules.forget(app);
    listeners.forEach(listener => listener(app));
  };
  const ladder = createLadder({
    locations,
    apps,
    failed,
    emit,
    snapshot: snapshot.id,
    host: () => host,
    onChange,
  });

  async function getFactory(
    id: string,
    { scope, initScope, user }: { scope?: ShareScope; initScope?: InitScope; user?: string } = {},
  ): Promise<ModuleFactory> {
    const { app, module } = parseModuleId(id);
    for (;;) {
      const release = await apps.find(app);
      try {
        const factory = await fromRelease(release, id, module, scope, initScope);
        newest.set(id, factory);
        styles.use(baseOf(release), user ?? app);
        // What is evaluated later, or once more, is always the newest: the release may have been given up meanwhile.
        return () => (newest.get(id) ?? factory)();
      } catch (error) {
        if (!ladder.giveUp(release, error as FederationError)) throw error;
      }
    }
  }

  async function fromRelease(
    release: Release,
    id: string,
    module: string,
    scope?: ShareScope,
    initScope?: InitScope,
  ): Promise<ModuleFactory> {
    const end = begin(release, id);
    const fail = failure(release, id);
    try {
      const container = await apps.load(release);
      // A page of another tool has its own share scope, which its consumers bring along.
      const own = host === undefined && scope ? scope : scopes.get(release);
      await initContainer(container, own, initScope).catch(fail('INIT_FAILED', 'init'));
      scopes.settle(release);
      const factory = await (async () => container.get(module))().catch(fail('MODULE_UNAVAILABLE', 'get'));
      end(true);
      return () => {
        try {
          const module = factory();
          return isThenable(module) ? module.then(undefined, fail('EVALUATION_FAILED', 'evaluate')) : module;
        } catch (cause) {
          return fail('EVALUATION_FAILED', 'evaluate')(cause);
        }
      };
    } catch (error) {
      end(false);
      throw error;
    }
  }

  /** Tells that something is being loaded; gives the way to tell that it is done. */
  const begin = ({ app, release, entry: url }: Release, module?: string) => {
    const start = performance.now();
    const what = { app, release, url, module };
    emit({ type: 'load-start', ...what });
    return (ok: boolean) =>
      emit({ type: 'load-end', ...what, start, duration: performance.now() - start, ok });
  };

  const recover = async (error: unknown): Promise<boolean> => {
    const module = ladder.recover(error);
    if (module) await getFactory(module);
    return module !== undefined;
  };
  const modules = createModules({ getFactory, recover });

  const startHost = createStartHost({
    ...{ apps, ladder, recover, showNotice },
    onGone: () => (host = undefined),
  });
  whenParsed(() => {
    if (host === undefined && snapshot.host !== undefined) void startHost.restart(snapshot.host);
  });

  /** The release whose entry is running. An app can only be entered by its own script; the first is the page's own, and free. */
  const enteringRelease = (name: string, global: string): Release | undefined => {
    const url = running();
    const all = locations.releases(name);
    const found = all.find(({ entry }) => absolute(entry) === url);
    if (found) return found;
    if (host !== undefined && (all.length > 0 || !locations.isComplete())) return undefined;
    if (all[0]) return all[0];
    locations.adopt(name, { entry: url ?? 'this page', global });
    return locations.releases(name)[0];
  };

  return {
    get host() {
      return host;
    },
    enter(entry) {
      const { name, global } = entry;
      const release = enteringRelease(name, global);
      if (!release) {
        const message = `A script that is not its entry said that it is app "${name}"`;
        emit({ type: 'refused', what: 'app', app: name, message });
        throw new FederationError('TAKEOVER_REFUSED', message, { app: name, url: running() });
      }
      const isHost = host === undefined;
      if (isHost) host = name;
      scopes.link(entry, release, isHost);
      apps.adopt({ ...release, global }, entry);
      if (isHost) void startHost.start(entry, release);
    },
    snapshot,
    updates: createUpdates(snapshot.id, reload),
    register(added) {
      try {
        locations.register(added);
      } catch (error) {
        const { app, message } = error as FederationError;
        emit({ type: 'refused', what: 'app', app, message });
        throw error;
      }
    },
    pages: locations.pages,
    onPages: locations.onPages,
    remote: (name, user) =>
      lazyContainer((module, scope, initScope) =>
        getFactory(name + module.slice(1), { scope, initScope, user }),
      ),
    loadRemote: <T>(id: string, { signal }: { signal?: AbortSignal } = {}) => modules.load<T>(id, signal),
    async preloadRemote(ids, { signal } = {}) {
      signal?.throwIfAborted();
      await abortable(Promise.all([ids].flat().map(modules.prepare)), signal);
    },
    loadScript,
    subscribe,
    unload(app) {
      if (app === host) return;
      modules.forget(app);
      for (const id of newest.keys()) if (id.startsWith(`${app}/`)) newest.delete(id);
      locations.releases(app).forEach(scopes.forget);
      apps.forget(app);
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
      if (host === undefined) return;
      if (ladder.crashed(host, undefined, error, componentStack)) void startHost.restart(host);
      else showNotice();
    },
    fellBack: module => emit({ type: 'fallback', app: parseModuleId(module).app, module }),
  };
}

const failure =
  ({ app, entry: url, release }: Release, module: string) =>
  (code: ErrorCode, phase: Phase) =>
  (cause: unknown) => {
    const what = `"${module}" of ${url} failed in phase "${phase}"`;
    throw new FederationError(code, what, { app, module, release, url, phase, cause });
  };
