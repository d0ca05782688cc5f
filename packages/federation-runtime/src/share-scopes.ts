import type { ShareScope, SharedVersion } from './container.js';
import type { Emit } from './create-events.js';
import type { ShareEvent } from './events.js';
import type { AppEntry, SharedOverride } from './federation.js';
import { forget } from './forget.js';
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
  isHost: boolean;
  /** Whether it shares what it brings with others that do. */
  isOpen: boolean;
  /** The packages that it gets in place of those of the page. */
  override: Map<string, SharedOverride>;
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

  const put = (view: View, key: string, version: string, given: SharedVersion, why: ShareEvent['reason']) => {
    const { release, name: scope } = view;
    const origin = origins.get(given) ?? given;
    const { from: provider, eager } = origin;
    const tell = (reason: ShareEvent['reason']) =>
      emit({ type: 'share', ...about(release), scope, package: key, version, provider, reason });
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

  /** Gives a view what another one has and itself has not: what is the host's of the host alone, all else from open ones to open ones. */
  const fill = (to: View, from: View) =>
    each(from.scope, (key, version, entry) => {
      const isPinned = pinned.has(`${to.name} ${key}`);
      const isDue = isPinned ? from.isHost : from.isOpen && to.isOpen;
      if (isDue && !to.scope[key]?.[version] && !to.override.has(key))
        put(to, key, version, entry, isPinned ? 'host' : 'open');
    });

  const others = ({ name }: View) => [...views.values()].filter(other => other.name === name);

  const create = (release: Release, name: string): View => {
    const isHost = release.app === host?.name;
    const policy = host?.policy?.[release.app] ?? host?.policy?.['*'] ?? {};
    const override = new Map(isHost ? [] : Object.entries(policy.override ?? {}));
    const isOpen = isHost || policy.shared === 'open';
    const view: View = { release, name, scope: bare(), isHost, isOpen, override };
    for (const [key, { version, get }] of override)
      put(view, key, version, { get, from: host?.name ?? '' }, 'override');
    others(view).forEach(other => fill(view, other));
    return view;
  };

  /** Looks at what a build has added to its view. */
  const settle = (view: View) => {
    const { release, name, scope, override } = view;
    each(scope, (key, version, entry) => {
      if (origins.has(entry)) return;
      const stays = pinned.has(`${name} ${key}`) && host?.singletons?.[name]?.includes(key);
      if (!stays && !override.has(key)) return put(view, key, version, entry, 'own');
      delete scope[key]?.[version];
      const message = `${key}@${version}: the host's stays`;
      emit({ type: 'refused', what: 'shared', ...about(release), message });
    });
    others(view).forEach(other => fill(other, view));
  };

  const viewOf = (release: Release, name = 'default') => {
    const key = `${release.url} ${name}`;
    const view = views.get(key) ?? create(release, name);
    views.set(key, view);
    return view;
  };

  return {
    /** The scope that a release's container is initialised with. */
    get: (release: Release): ShareScope => viewOf(release, release.scope).scope,

    /** Looks at what a container has added when it was initialised. */
    settle: (release: Release): void => settle(viewOf(release, release.scope)),

    /** Forgets what a release sees. */
    forget: ({ url }: Release): void => forget(views, url),

    /** Gives an app's build its view of each scope, then registers what it provides. `asHost`: from now on that is pinned. */
    link(entry: AppEntry, release: Release, asHost: boolean): void {
      if (asHost) {
        host = entry;
        views.clear();
        pinned.clear();
      }
      forget(views, release.url);
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

export type ShareScopes = ReturnType<typeof createShareScopes>;

// A package named "__proto__" is a key like any other there.
const bare = <T extends object>(): T => Object.create(null) as T;

const each = (scope: ShareScope, run: (key: string, version: string, entry: SharedVersion) => void) => {
  for (const key of Object.keys(scope))
    for (const [version, entry] of Object.entries(scope[key] ?? {})) run(key, version, entry);
};
