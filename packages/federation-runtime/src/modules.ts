import { abortable } from './abortable.js';
import type { ModuleFactory } from './container.js';
import { forget } from './forget.js';
import { remember } from './remember.js';
import { remotePromise, type RemotePromise } from './remote-promise.js';

/**
 * The remote modules that a page has asked for by name. `prepare` fetches everything that a module needs without evaluating it;
 * `load` evaluates it, at once if it is prepared; where that fails, `recover` says whether it may go better now. A failure is forgotten, so
 * that a later call tries again.
 */
export function createModules(
  getFactory: (id: string) => Promise<ModuleFactory>,
  recover: (error: unknown) => Promise<boolean>,
) {
  const prepared = new Map<string, RemotePromise<ModuleFactory>>();
  const loaded = new Map<string, RemotePromise<unknown>>();

  const prepare = (id: string) => remember(prepared, id, () => remotePromise(getFactory(id)));

  const attempt = (id: string): RemotePromise<unknown> => {
    const factory = prepare(id);
    // A module with top-level await, or a WebAssembly one, evaluates to a promise: `then` waits for it.
    const module = factory.then(evaluate => evaluate()) as RemotePromise<unknown>;
    // What could not be evaluated is fetched anew; someone may have begun with that already.
    module.catch(() => prepared.get(id) === factory && prepared.delete(id));
    return remotePromise(module.status === 'fulfilled' ? module.value : module);
  };

  const evaluate = (id: string): RemotePromise<unknown> => {
    const first = attempt(id);
    if (first.status === 'fulfilled') return first;
    const again = async (error: unknown): Promise<unknown> => {
      if (await recover(error)) return attempt(id).catch(again);
      throw error;
    };
    return remotePromise(first.catch(again));
  };

  return {
    prepare,

    load<T>(id: string, signal?: AbortSignal): RemotePromise<T> {
      if (signal?.aborted) return remotePromise<T>(Promise.reject(signal.reason as Error));
      const promise = remember(loaded, id, () => evaluate(id)) as RemotePromise<T>;
      if (!signal || promise.status === 'fulfilled') return promise;
      return remotePromise(abortable(promise, signal));
    },

    /** Forgets all modules whose ids begin like this. */
    forget(beginning: string): void {
      [prepared, loaded].forEach(memory => forget(memory, beginning));
    },
  };
}

export type Modules = ReturnType<typeof createModules>;
