import type { Container, InitScope, ShareScope } from './container.js';
import { remember } from './remember.js';

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
    // `init` may throw synchronously; inside an async function that is a rejection.
    return remember(scopes, scope, async () => container.init(scope, initScope));
  };
}
