import type { Container, InitScope, ShareScope } from './container.js';

/** Initialises a container with a scope; the same promise for the same pair, because containers refuse a second scope. */
export type InitContainer = (
  container: Container,
  scope: ShareScope,
  initScope?: InitScope,
) => Promise<unknown>;

/** Remembers what is initialised; a failed initialisation is forgotten, so that it can be tried again. */
export function createInitContainer(): InitContainer {
  const done = new WeakMap<Container, Map<ShareScope, Promise<unknown>>>();

  return function initContainer(container, scope, initScope) {
    const scopes = done.get(container) ?? new Map<ShareScope, Promise<unknown>>();
    done.set(container, scopes);
    const known = scopes.get(scope);
    if (known) return known;
    // `init` may throw synchronously; inside an async function that is a rejection.
    const initialised = (async () => container.init(scope, initScope))();
    scopes.set(scope, initialised);
    initialised.catch(() => scopes.delete(scope));
    return initialised;
  };
}
