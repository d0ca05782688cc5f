import { use } from 'react';
import { loadRemote } from '../index.js';
import type { RemotePromise } from '../remote-promise.js';

// React asks again on every render, and a promise that failed must stay the same one until someone tries again.
const asked = new Map<string, RemotePromise<unknown>>();

/** The namespace of a remote module. Suspends until it is there; throws its error to the nearest boundary. */
export function useRemote<T>(module: string): T {
  const promise = asked.get(module) ?? loadRemote<T>(module);
  asked.set(module, promise);
  return use<T>(promise as Promise<T>);
}

/** Forgets a failure, so that the next render loads the module anew. */
export const forgetRemote = (module: string): void => {
  asked.delete(module);
};
