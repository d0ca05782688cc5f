import { abortable } from './abortable.js';
import type { InitScope, ModuleFactory, ShareScope } from './container.js';
import { createApps, type App } from './apps.js';
import { FederationError, type ErrorCode, type Phase } from './federation-error.js';
import type { Federation } from './federation.js';
import { createInitContainer } from './init-container.js';
import { lazyContainer } from './lazy-container.js';
import type { ContainerSources } from './load-container.js';
import { createLocations, type SnapshotSources } from './locations.js';
import type { Snapshot } from './manifest/snapshot.js';
import { createModules } from './modules.js';
import { parseModuleId } from './module-id.js';
import { isThenable } from './remote-promise.js';
import { createShareScopes } from './share-scopes.js';
import { createUpdates } from './updates/create-updates.js';

export interface FederationOptions extends ContainerSources, SnapshotSources {
  /** Which apps there are, and where. */
  snapshot: Snapshot;
  /** Loads the page afresh. @default that of the browser */
  reload?(): void;
}

/** Makes the registry of one page. It touches nothing but the given sources. */
export function createFederation({ snapshot, reload, ...sources }: FederationOptions): Required<Federation> {
  const scopes = createShareScopes();
  const locations = createLocations(snapshot, sources);
  const apps = createApps(locations, sources);
  const initContainer = createInitContainer();
  let host: string | undefined;

  async function getFactory(id: string, scope?: ShareScope, initScope?: InitScope): Promise<ModuleFactory> {
    const { app: name, module } = parseModuleId(id);
    const app = await apps.find(name);
    const container = await app.load();
    const fail = failure(app, id);
    await initContainer(container, scope ?? scopes.get(app.scope), initScope).catch(
      fail('INIT_FAILED', 'init'),
    );
    const factory = await (async () => container.get(module))().catch(fail('MODULE_UNAVAILABLE', 'get'));
    return () => {
      try {
        const module = factory();
        return isThenable(module) ? module.then(undefined, fail('EVALUATION_FAILED', 'evaluate')) : module;
      } catch (cause) {
        return fail('EVALUATION_FAILED', 'evaluate')(cause);
      }
    };
  }

  const modules = createModules(getFactory);

  return {
    get host() {
      return host;
    },
    enter(entry) {
      scopes.link(entry);
      apps.adopt(entry);
      if (host !== undefined) return;
      host = entry.name;
      void entry.start();
    },
    snapshot,
    updates: createUpdates(snapshot.id, reload),
    register: locations.register,
    pages: locations.pages,
    onPages: locations.onPages,
    remote: name => lazyContainer((module, ...scope) => getFactory(name + module.slice(1), ...scope)),
    loadRemote: <T>(id: string, { signal }: { signal?: AbortSignal } = {}) => modules.load<T>(id, signal),
    async preloadRemote(ids, { signal } = {}) {
      signal?.throwIfAborted();
      await abortable(Promise.all([ids].flat().map(modules.prepare)), signal);
    },
    loadScript: sources.loadScript,
  };
}

const failure = (app: App, module: string) => (code: ErrorCode, phase: Phase) => (cause: unknown) => {
  const { name, url } = app;
  throw new FederationError(code, `"${module}" of ${url} failed in phase "${phase}"`, {
    app: name,
    module,
    url,
    phase,
    cause,
  });
};
