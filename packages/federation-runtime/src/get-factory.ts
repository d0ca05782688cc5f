import type { Apps } from './apps.js';
import type { Container, InitScope, ModuleFactory, ShareScope } from './container.js';
import type { Emit } from './create-events.js';
import { failing, type FederationError } from './federation-error.js';
import type { Ladder } from './ladder.js';
import { about, baseOf, type Locations } from './locations.js';
import { remember } from './remember.js';
import { isThenable } from './remote-promise.js';
import type { ShareScopes } from './share-scopes.js';

/** Loads an app, and gets what evaluates a module of it, by its name in the container. `user`: the app that it is for; `scope` and `initScope`: what that brought along. */
export type GetFactory = (
  app: string,
  module: string,
  user?: string,
  scope?: ShareScope,
  initScope?: InitScope,
) => Promise<ModuleFactory>;

/** `newest`: where the factory of each module is kept that was got last; `uses`: which app uses the files of which folder. */
export function createGetFactory(
  registry: { host: string | undefined },
  locations: Locations,
  scopes: ShareScopes,
  apps: Apps,
  ladder: Ladder,
  emit: Emit,
  newest: Map<string, ModuleFactory>,
  uses: Set<string>,
): GetFactory {
  const initialised = new WeakMap<Container, Promise<unknown>>();

  return async function getFactory(app, module, user, scope, initScope) {
    const id = app + module.slice(1);
    const round = ladder.round(app);
    const release = await locations.find(app);
    const details = { ...about(release), module: id };
    const fail = failing(details);
    const start = performance.now();
    const end = (ok: boolean) =>
      emit({ type: 'load-end', ...details, start, duration: performance.now() - start, ok });

    emit({ type: 'load-start', ...details });
    try {
      const container = await apps.load(release);
      // A page of another tool has its own share scope, which its consumers bring along.
      const own = (!registry.host && scope) || scopes.get(release);
      // `init` and `get` may throw synchronously; inside an async function that is a rejection. Containers refuse a second scope.
      await remember(initialised, container, async () => container.init(own, initScope)).catch(
        fail('INIT_FAILED', 'init'),
      );
      scopes.settle(release);
      const factory = await (async () => container.get(module))().catch(fail('MODULE_UNAVAILABLE', 'get'));
      const failed = fail('EVALUATION_FAILED', 'evaluate');
      const evaluate = () => {
        try {
          const module = factory();
          return isThenable(module) ? module.then(undefined, failed) : module;
        } catch (cause) {
          return failed(cause);
        }
      };
      uses.add(`${user ?? app} ${baseOf(release.url)}`);
      end(true);
      newest.set(id, evaluate);
      // What is evaluated later, or once more, is always the newest: the release may have been given up meanwhile.
      return () => (newest.get(id) ?? evaluate)();
    } catch (error) {
      end(false);
      if (ladder.round(app) === round && ladder.giveUp(error as FederationError))
        return getFactory(app, module, user, scope, initScope);
      throw error;
    }
  };
}
