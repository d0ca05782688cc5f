import type { ShareScope, SharedVersion } from './container.js';
import type { Emit } from './create-events.js';
import type { ShareEvent } from './events.js';
import type { AppEntry, AppPolicy } from './federation.js';
import { about, type Release } from './locations.js';

/** What webpack's runtime of one app lets others do with its share scopes. */
export interface Sharing {
  /** Names of the share scopes that the build uses. */
  scopes: readonly string[];
  /** `__webpack_share_scopes__` of the build. */
  shareScopes: Record<string, ShareScope | undefined>;
  /** `__webpack_init_sharing__` of the build: registers what it provides. */
  initSharing(name: string): unknown;
}

/** A share scope as one release sees it. */
interface View {
  release: Release;
  name: string;
  scope: ShareScope;
}

/**
 * The share scopes of one page. Each release has its own view of them: what the host provides is in every view and cannot be replaced or
 * outbid there; what others bring is theirs alone, unless the host has them be open.
 */
export function createShareScopes(emit: Emit) {
  const views = new Map<string, View>();
  // What is in a view by our hand, and what it stands for.
  const origins = new WeakMap<SharedVersion, SharedVersion>();
  // The packages that the host provides, by scope.
  const pinned = new Set<string>();
  let host: AppEntry | undefined;

  const policyOf = ({ release: { app } }: View): AppPolicy =>
    app === host?.name ? { shared: 'open' } : (host?.policy?.[app] ?? host?.policy?.['*'] ?? {});
  const isPinned = ({ name }: View, key: string) => pinned.has(`${name} ${key}`);
  const isOverridden = (view: View, key: string) => Object.hasOwn(policyOf(view).override ?? {}, key);

  const put = (view: View, key: string, version: string, given: SharedVersion, why: ShareEvent['reason']) => {
    const origin = origins.get(given) ?? given;
    const { from: provider, eager } = origin;
    const tell = (reason: ShareEvent['reason']) =>
      emit({
        type: 'share',
        ...about(view.release),
        scope: view.name,
        package: key,
        version,
        provider,
        reason,
      });
    const entry: SharedVersion = {
      // webpack's runtimes replace only what is not loaded, and prefer what is.
      loaded: 1,
      eager,
      get() {
        tell(why);
        return origin.get();
      },
      // They read it to say that a version does not satisfy the range of a consumer.
      get from() {
        tell('conflict');
        return provider;
      },
    };
    origins.set(entry, origin);
    (view.scope[key] ??= bare())[version] = entry;
  };

  /** Gives a view what another one has and itself has not: of the host only what that provides, of others only what it does not. */
  const fill = (view: View, scope: ShareScope, why: 'host' | 'open') =>
    each(scope, (key, version, entry) => {
      if (isPinned(view, key) !== (why === 'host')) return;
      if (!view.scope[key]?.[version] && !isOverridden(view, key)) put(view, key, version, entry, why);
    });

  const siblings = (view: View) =>
    [...views.values()].filter(other => other.name === view.name && policyOf(other).shared === 'open');

  const create = (release: Release, name: string): View => {
    const view: View = { release, name, scope: bare() };
    const { shared, override = {} } = policyOf(view);
    for (const [key, { version, get }] of Object.entries(override)) {
      put(view, key, version, { get, from: host?.name ?? '' }, 'override');
    }
    for (const { scope, release } of siblings(view)) {
      if (release.app === host?.name) fill(view, scope, 'host');
      if (shared === 'open') fill(view, scope, 'open');
    }
    return view;
  };

  /** Looks at what a build has added to its view. */
  const settle = (view: View) => {
    const { release, name, scope } = view;
    each(scope, (key, version, entry) => {
      if (origins.has(entry)) return;
      const stays = isPinned(view, key) && host?.singletons?.[name]?.includes(key);
      if (!stays && !isOverridden(view, key)) return put(view, key, version, entry, 'own');
      Reflect.deleteProperty(scope[key] ?? {}, version);
      emit({
        type: 'refused',
        what: 'shared',
        ...about(release),
        message: `${key}@${version}: the host's stays`,
      });
    });
    if (policyOf(view).shared === 'open') siblings(view).forEach(other => fill(other, scope, 'open'));
  };

  const viewOf = (release: Release, name = 'default') => {
    const key = `${name} ${release.url}`;
    const view = views.get(key) ?? create(release, name);
    views.set(key, view);
    return view;
  };

  const forget = ({ url }: Release): void => {
    for (const [key, { release }] of views) if (release.url === url) views.delete(key);
  };

  return {
    /** The scope that a release's container is initialised with. */
    get: (release: Release): ShareScope => viewOf(release, release.scope).scope,

    /** Looks at what a container has added when it was initialised. */
    settle: (release: Release): void => settle(viewOf(release, release.scope)),

    forget,

    /** Gives an app's build its view of each scope, then registers what it provides. `asHost`: from now on that is pinned. */
    link(entry: AppEntry, release: Release, asHost: boolean): void {
      if (asHost) {
        host = entry;
        views.clear();
        pinned.clear();
      }
      forget(release);
      for (const name of entry.scopes) {
        // A container passes on only the one scope that it is initialised with; named scopes meet here.
        const view = viewOf(release, name);
        entry.shareScopes[name] ??= view.scope;
        void entry.initSharing(name);
        settle(view);
        if (asHost) Object.keys(view.scope).forEach(key => pinned.add(`${name} ${key}`));
      }
    },
  };
}

// A package named "__proto__" is a key like any other there.
const bare = <T extends object>(): T => Object.create(null) as T;

const each = (scope: ShareScope, run: (key: string, version: string, entry: SharedVersion) => void) => {
  for (const key of Object.keys(scope))
    for (const [version, entry] of Object.entries(scope[key] ?? {})) run(key, version, entry);
};
