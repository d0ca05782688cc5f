import { lazy } from 'built/modules';

/** A promise that React's `use` reads at once when it is settled. */
type Known = Promise<object> & { status?: 'fulfilled'; value?: object };

const begun = new Map<string, Known>();

/** Imports a module, once whoever asks. */
export function load(module: string): Known {
  const known = begun.get(module);
  if (known) return known;
  const promise: Known = (lazy[module] ?? unknown(module))().then(namespace => {
    // JSON and WebAssembly arrive as others are given them by name.
    const value = module.endsWith('.json') ? (namespace as { default: object }).default : namespace;
    Object.assign(promise, { status: 'fulfilled', value });
    return value;
  });
  begun.set(module, promise);
  return promise;
}

const unknown = (module: string) => (): never => {
  throw new Error(`This build has no ${module}`);
};
