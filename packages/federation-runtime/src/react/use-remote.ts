import { use } from 'react';
import { federation, findFederation } from '../registry.js';
import type { Federation } from '../federation.js';
import type { RemotePromise } from '../remote-promise.js';

interface Asked {
  promises: Map<string, RemotePromise<unknown>>;
  listeners: Set<(module: string) => void>;
}

// React asks again on every render, and a promise that failed must stay the same one until someone tries again.
const askedOf = new WeakMap<Federation | typeof nowhere, Asked>();
// A boundary also has to stand where the runtime is missing, to show just that.
const nowhere = {};

function asked(): Asked {
  const registry = findFederation() ?? nowhere;
  const known = askedOf.get(registry) ?? { promises: new Map(), listeners: new Set() };
  askedOf.set(registry, known);
  return known;
}

/** The namespace of a remote module. Suspends until it is there; throws its error to the nearest boundary. */
export function useRemote<T>(module: string): T {
  const { promises } = asked();
  const promise = promises.get(module) ?? federation().loadRemote<T>(module);
  promises.set(module, promise);
  return use<T>(promise as Promise<T>);
}

/** Forgets what became of a module, so that the next render loads it anew. */
export const forgetRemote = (module: string): void => void asked().promises.delete(module);

/** Loads a module anew in every place that waits for it. */
export function retryRemote(module: string): void {
  forgetRemote(module);
  asked().listeners.forEach(listener => listener(module));
}

/** Tells when a module is to be loaded anew; gives the way to stop listening. */
export function onRetry(listener: (module: string) => void): () => void {
  const { listeners } = asked();
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
