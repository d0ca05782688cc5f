import { abortable } from '../abortable.js';
import type { Federation, LoadOptions } from '../federation.js';
import { leavable } from '../load-script.js';
import type { Modules } from '../modules.js';
import type { Tools } from '../tools.js';

/** What loads modules and scripts for code that asks by name. */
export const createLoading = (
  { registry }: Tools,
  modules: Modules,
): Pick<Federation, 'loadRemote' | 'preloadRemote' | 'loadScript'> => ({
  loadRemote: <T>(id: string, { signal }: LoadOptions = {}) => modules.load<T>(id, signal),

  async preloadRemote(ids, { signal } = {}) {
    signal?.throwIfAborted();
    await abortable(Promise.all([ids].flat().map(modules.prepare)), signal);
  },

  loadScript: leavable(registry.loadScript),
});
