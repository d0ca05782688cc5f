import type { ShareScope, SharedVersion } from './container.js';
import type { Emit } from './create-events.js';
import type { ShareEvent } from './events.js';
import type { AppEntry } from './federation.js';
import { forget } from './forget.js';
import { about, type Located } from './locations.js';

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
export interface View {
  release: Located;
  name: string;
  scope: ShareScope;
}

/** Puts a version of a package into a view, in place of one that is there; `why`: as events say it. */
export type Put = (
  view: View,
  key: string,
  version: string,
  given: SharedVersion,
  why: ShareEvent['reason'],
) => void;

/** What is done by the policy of a host when a view is new, and when something has been added to it. */
export type Arrange = (
  host: AppEntry,
  view: View,
  views: Iterable<View>,
  isPinned: (view: View, key: string) => boolean,
  put: Put,
  emit: Emit,
) => void;

/**
 * The share scopes of one page. Each release has its own view of them: what the host provides is in every view and cannot be replaced or
 * outbid there; what others bring is theirs alone, unless the host has them be open.
 */
export function createShareScopes(emit: Emit) {
  const views = new Map<string, View>();
  // What is in a view by our hand, and what it stands for.
  const origins = new WeakMap<SharedVersion, SharedVersion>();
  // The packages that the host provides, by the name of the scope.
  const pinned = new Map<string, ShareScope>();
  let host: AppEntry | undefined;

  const isPinned = ({ name }: View, key: string) => !!pinned.get(name)?.[key];

  const put: Put = (view, key, version, given, why) => {
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
      // Other tools write it, back to what they have read, and take it badly where they cannot.
      set from(_) {},
      // They read it to say that a version does not satisfy the range of a consumer.
      get from() {
        tell('conflict');
        return provider;
      },
    };
    origins.set(entry, origin);
    (view.scope[key] ??= bare())[version] = entry;
  };

  const arrange = (view: View) => host?.arrange?.(host, view, views.values(), isPinned, put, emit);

  const viewOf = (release: Located, name = release.scope ?? 'default'): View => {
    const id = `${release.url} ${name}`;
    const known = views.get(id);
    if (known) return known;
    const view: View = { release, name, scope: bare() };
    each(pinned.get(name) ?? {}, (key, version, entry) => put(view, key, version, entry, 'host'));
    views.set(id, view);
    arrange(view);
    return view;
  };

  /** Looks at what a build has added to its view. */
  const settle = (view: View) => {
    const { release, name, scope } = view;
    each(scope, (key, version, entry) => {
      if (origins.has(entry)) return;
      if (!isPinned(view, key) || !host?.singletons?.[name]?.includes(key))
        return put(view, key, version, entry, 'own');
      delete scope[key]?.[version];
      const message = `${key}@${version}: the host's stays`;
      emit({ type: 'refused', what: 'shared', ...about(release), message });
    });
    arrange(view);
  };

  return {
    /** The scope that a release's container is initialised with. */
    get: (release: Located): ShareScope => viewOf(release).scope,

    /** Looks at what a container has added when it was initialised. */
    settle: (release: Located): void => settle(viewOf(release)),

    /** Forgets what the releases below a URL see. */
    forget: (base: string): void => forget(views, base),

    /** Gives an app's build its view of each scope, then registers what it provides. `asHost`: from now on that is pinned. */
    link(entry: AppEntry, release: Located, asHost: boolean): void {
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
        if (asHost) pinned.set(name, Object.assign(bare<ShareScope>(), view.scope));
      }
    },
  };
}

export type ShareScopes = ReturnType<typeof createShareScopes>;

// A package named "__proto__" is a key like any other there.
export const bare = <T extends object>(): T => Object.create(null) as T;

/** Looks at every version of every package. */
export const each = (
  scope: ShareScope,
  run: (key: string, version: string, entry: SharedVersion) => void,
) => {
  for (const key of Object.keys(scope))
    for (const [version, entry] of Object.entries(scope[key] ?? {})) run(key, version, entry);
};
