import type { Container, GetScope, InitScope, ModuleFactory, ShareScope } from './container.js';

/** Loads the app behind the container with the scope that its consumer brought, and gets the factory of a module. */
export type GetFactory = (
  module: string,
  scope?: ShareScope,
  initScope?: InitScope,
  getScope?: GetScope,
) => Promise<ModuleFactory>;

/**
 * The container that static imports compile to: `init` only remembers, and the first `get` fetches the app. So nothing is fetched
 * before a chunk needs it, and a slow or dead app delays nobody else. `initScope` and `getScope` are
 * passed on for apps that import each other.
 */
export function lazyContainer(getFactory: GetFactory): Container {
  let scope: ShareScope | undefined, initScope: InitScope | undefined;
  return {
    init(...given) {
      if (!scope) [scope, initScope] = given;
    },
    get: (module, getScope) => getFactory(module, scope, initScope, getScope),
  };
}
