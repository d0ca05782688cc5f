import type { Apps } from './apps.js';
import type { Container, GetScope, InitScope, ModuleFactory, ShareScope } from './container.js';
import type { Emit } from './create-events.js';
import { failing, type FederationError } from './federation-error.js';
import type { Ladder } from './ladder.js';
import { about, type Locations } from './locations.js';
import { remember } from './remember.js';
import type { ShareScopes } from './share-scopes.js';

/** Loads an app, and gets what evaluates a module of it, by its name in the container. `user`: the app that it is for; `scope`, `initScope` and `getScope`: what that brought along. */
export type GetFactory = (
  app: string,
  module: string,
  user?: string,
  scope?: ShareScope,
  initScope?: InitScope,
  getScope?: GetScope,
) => Promise<ModuleFactory>;

/** Evaluates a module; `fail` throws what is told of a failure. */
export type Evaluate = (factory: ModuleFactory, fail: (cause: unknown) => never) => unknown;

/** `hosted`: waits for the host of the page; `newest`: where the factory of each module is kept that was got last. */
export function createGetFactory(
  registry: { host: string | undefined },
  hosted: () => Promise<unknown> | undefined,
  { find, releases }: Locations,
  scopes: ShareScopes,
  apps: Apps,
  { giveUp, tell }: Ladder,
  emit: Emit,
  newest: Map<string, ModuleFactory>,
  evaluate: Evaluate,
): GetFactory {
  const initialised = new WeakMap<Container, Promise<unknown>>();

  return async function getFactory(...asked) {
    const [app, module, user = app, scope, initScope, getScope] = asked;
    const id = app + module.slice(1);
    await hosted();
    const release = await find(app).catch((error: FederationError) => {
      // An app that nobody has named is a slip of whoever asks; a snapshot that cannot be had is a failure of the page.
      if (error.url) tell(error);
      throw error;
    });
    const round = releases(app);
    const details = { ...about(release), module: id };
    const fail = failing(details);
    const start = performance.now();
    const end = (ok: boolean) =>
      emit({ type: 'load-end', ...details, start, duration: performance.now() - start, ok });

    emit({ type: 'load-start', ...details });
    try {
      const loading = apps.load(release);
      const container = await loading;
      // A page of another tool has its own share scope, which its consumers bring along.
      const shared = (!registry.host && scope) || scopes.get(release);
      // `init` and `get` may throw synchronously; inside an async function that is a rejection. Containers refuse a second scope.
      await remember(initialised, container, async () => container.init(shared, initScope)).catch(
        fail('INIT_FAILED', 'init'),
      );
      scopes.settle(release);
      const factory = await (async () => container.get(module, getScope))().catch(
        fail('MODULE_UNAVAILABLE', 'get'),
      );
      // It has been given up meanwhile, with the host that it was loaded for: what it shares is not what the page has now.
      if (!apps.has(release, loading)) return getFactory(...asked);
      const own = () => evaluate(factory, fail('EVALUATION_FAILED', 'evaluate'));
      release.users.add(user);
      end(true);
      newest.set(id, own);
      // What is evaluated later, or once more, is always the newest: the release may have been given up meanwhile.
      return () => (newest.get(id) ?? own)();
    } catch (error) {
      end(false);
      if (releases(app) === round && giveUp(error as FederationError)) return getFactory(...asked);
      throw error;
    }
  };
}
