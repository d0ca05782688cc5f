import { abortable } from './abortable.js';
import type { ModuleFactory } from './container.js';
import { remotePromise, type RemotePromise } from './remote-promise.js';

/**
 * The remote modules that a page has asked for by name. `prepare` fetches everything that a module needs without evaluating it;
 * `load` evaluates it, at once if it is prepared. A failure is forgotten, so that a later call tries again.
 */
export function createModules(getFactory: (id: string) => Promise<ModuleFactory>) {
  const prepared = new Map<string, RemotePromise<ModuleFactory>>();
  const loaded = new Map<string, RemotePromise<unknown>>();

  const remember = <T>(
    memory: Map<string, RemotePromise<T>>,
    id: string,
    start: () => T | PromiseLike<T>,
  ): RemotePromise<T> => {
    const known = memory.get(id);
    if (known) return known;
    const promise = remotePromise(start());
    memory.set(id, promise);
    promise.catch(() => {
      // Someone may have begun anew since.
      if (memory.get(id) !== promise) return;
      prepared.delete(id);
      loaded.delete(id);
    });
    return promise;
  };

  const prepare = (id: string) => remember(prepared, id, () => getFactory(id));
  // A module with top-level await, or a WebAssembly one, evaluates to a promise: `then` waits for it.
  const evaluate = (id: string) => prepare(id).then(factory => factory());

  return {
    prepare,
    load<T>(id: string, signal?: AbortSignal): RemotePromise<T> {
      if (signal?.aborted) return remotePromise<T>(Promise.reject(signal.reason as Error));
      const promise = remember(loaded, id, () => {
        const module = evaluate(id) as RemotePromise<unknown>;
        return module.status === 'fulfilled' ? module.value : module;
      }) as RemotePromise<T>;
      if (!signal || promise.status === 'fulfilled') return promise;
      return remotePromise(abortable(promise, signal));
    },
  };
}
