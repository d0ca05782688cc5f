import { use } from 'react';
import { federation, findFederation } from '../registry.js';
import type { RemotePromise } from '../remote-promise.js';

interface Asked {
  promises: Map<string, RemotePromise<unknown>>;
  listeners: Set<(app: string) => void>;
}

// Process-wide on purpose: each app brings its own copy of these bindings, and one try has to reach the places of all.
const ASKED = Symbol.for('weft.react.asked.1');
// A boundary also has to stand where the runtime is missing, to show just that.
const nowhere = {};

// React asks again on every render, and a promise that failed must stay the same one until someone tries again.
function asked(): Asked {
  const askedOf = ((globalThis as { [ASKED]?: WeakMap<object, Asked> })[ASKED] ??= new WeakMap());
  const registry = findFederation() ?? nowhere;
  const known = askedOf.get(registry) ?? { promises: new Map(), listeners: new Set() };
  askedOf.set(registry, known);
  return known;
}

/** The namespace of a remote module. Suspends until it is there; throws its error to the nearest boundary. */
export function useRemote<T>(module: string): T {
  const { promises } = asked();
  const promise = promises.get(module) ?? federation().loadRemote<T>(module);
  // What is there is the registry's to remember: it may be unloaded.
  if (promise.status === 'fulfilled') promises.delete(module);
  else promises.set(module, promise);
  return use(promise as RemotePromise<T>);
}

/** Forgets what became of a module, so that the next render loads it anew. */
export const forgetRemote = (module: string): void => void asked().promises.delete(module);

/** Forgets every failure of an app, and tells the places that show one. */
export function retryApp(app: string): void {
  const { promises, listeners } = asked();
  for (const [module, { status }] of promises) {
    if (status === 'rejected' && appOf(module) === app) promises.delete(module);
  }
  listeners.forEach(listener => listener(app));
}

/** Tells when modules of an app that failed are to be loaded anew; gives the way to stop listening. */
export function onRetry(listener: (app: string) => void): () => void {
  const { listeners } = asked();
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The app that a module belongs to. */
export const appOf = (module: string): string => module.slice(0, module.indexOf('/'));
