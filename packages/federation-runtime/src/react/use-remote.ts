import { use } from 'react';
import type { Federation } from '../federation.js';
import { federation } from '../registry.js';
import type { RemotePromise } from '../remote-promise.js';

// React asks again on every render, and a promise that failed must stay the same one until someone tries again. Each registry has
// its own: a test puts one in the place of another.
const asked = new WeakMap<Federation, Map<string, RemotePromise<unknown>>>();

function askedHere() {
  const here = asked.get(federation()) ?? new Map<string, RemotePromise<unknown>>();
  asked.set(federation(), here);
  return here;
}

/** The namespace of a remote module. Suspends until it is there; throws its error to the nearest boundary. */
export function useRemote<T>(module: string): T {
  const promise = askedHere().get(module) ?? federation().loadRemote<T>(module);
  askedHere().set(module, promise);
  return use<T>(promise as Promise<T>);
}

/** Forgets a failure, so that the next render loads the module anew. */
export const forgetRemote = (module: string): void => {
  askedHere().delete(module);
};
