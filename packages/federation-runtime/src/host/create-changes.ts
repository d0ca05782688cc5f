import type { Federation } from '../federation.js';
import { forget } from '../forget.js';
import type { Modules } from '../modules.js';
import type { Tools } from '../tools.js';

/** Forgets what changes, and tells who shows it. */
export function createChanges(tools: Tools, modules: Modules): Pick<Required<Federation>, 'onChange'> {
  const listeners = new Set<(app: string) => void>();

  tools.forget = beginning => {
    modules.forget(beginning);
    forget(tools.newest, beginning);
  };
  tools.onChange = beginning => {
    if (beginning !== undefined) tools.forget?.(beginning);
    listeners.forEach(listener => listener(beginning?.slice(0, -1) ?? ''));
  };

  return {
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
