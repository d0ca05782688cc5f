import type { ShareScope, SharedVersion } from './container.js';
import type { Emit } from './create-events.js';
import type { AcceptedVersions, AppEntry } from './federation.js';
import type { Release } from './locations.js';
import { accepts } from './accepts.js';

/** What webpack's runtime of one app lets others do with its share scopes. */
export interface Sharing {
  /** Names of the share scopes that the build uses. */
  scopes: readonly string[];
  /** `__webpack_share_scopes__` of the build. */
  shareScopes: Record<string, ShareScope | undefined>;
  /** `__webpack_init_sharing__` of the build: registers what it provides. */
  initSharing(name: string): unknown;
}

type Scopes = Record<string, ShareScope>;
type Reason = 'host' | 'own' | 'open' | 'override';

/** A share scope as one release sees it. */
interface View {
  app: string;
  release?: string;
  name: string;
  scope: ShareScope;
}

/**
 * The share scopes of one page. Each release has its own view of them: what the host provides is in every view and cannot be replaced or
 * outbid there; what others bring is theirs alone, unless the host has them be open.
 */
export function createShareScopes(emit: Emit) {
  const views = new Map<string, View>();
  // What is in a view by our hand, and what it was made of.
  const made = new WeakMap<SharedVersion, SharedVersion>();
  const open: Scopes = empty();
  let host: { entry: AppEntry; scopes: Scopes } | undefined;

  const policyOf = (app: string) => host?.entry.policy?.[app] ?? host?.entry.policy?.['*'];
  const isHost = (app: string) => app === host?.entry.name;
  const isOpen = (app: string) => isHost(app) || policyOf(app)?.shared === 'open';
  const overridesOf = (app: string) => (isHost(app) ? {} : (policyOf(app)?.override ?? {}));

  /** Has the view tell who takes a version, and marks it as loaded: webpack's runtimes replace only what is not. */
  const pin = (view: View, key: string, version: string, given: SharedVersion, reason: Reason) => {
    const origin = made.get(given) ?? given;
    const { get, from } = origin;
    const told = {
      app: view.app,
      release: view.release,
      scope: view.name,
      package: key,
      version,
      provider: from,
    };
    const entry: SharedVersion = {
      ...origin,
      loaded: 1,
      get: () => (emit({ type: 'share', ...told, reason }), get()),
    };
    made.set(entry, origin);
    (view.scope[key] ??= empty())[version] = entry;
  };

  const fill = (view: View, scope: ShareScope | undefined, reason: Reason) => {
    for (const [key, version, entry] of versionsOf(scope)) {
      if (!view.scope[key]?.[version]) pin(view, key, version, entry, reason);
    }
  };

  const createView = ({ app, release }: Release, name: string): View => {
    const view: View = { app, release, name, scope: empty() };
    for (const [key, { version, get }] of Object.entries(overridesOf(app))) {
      pin(view, key, version, { get, from: host?.entry.name ?? '' }, 'override');
    }
    const overridden = Object.keys(view.scope);
    fill(view, without(host?.scopes[name], overridden), 'host');
    if (isOpen(app)) fill(view, open[name], 'open');
    return view;
  };

  const refuse = ({ app, release, scope, name }: View, key: string, version: string) => {
    Reflect.deleteProperty(scope[key] ?? {}, version);
    const message = `${key}@${version} in scope "${name}": what the host provides stays`;
    emit({ type: 'refused', what: 'shared', app, release, message });
  };

  /** Looks at what a build has added to its view. */
  const settle = (view: View) => {
    for (const [key, version, entry] of versionsOf(view.scope)) {
      if (made.has(entry)) continue;
      const isPinned = has(host?.scopes[view.name], key);
      if (has(overridesOf(view.app), key) || (isPinned && isSingleton(key, view.name)))
        refuse(view, key, version);
      else {
        pin(view, key, version, entry, 'own');
        if (isOpen(view.app) && !isHost(view.app) && !isPinned) share(view.name, key, version, entry);
      }
    }
  };

  const isSingleton = (key: string, name: string) => has(host?.entry.singletons?.[name], key);

  /** Gives what an open app has brought to all others that are open. Who is first stays: siblings do not override each other. */
  const share = (name: string, key: string, version: string, entry: SharedVersion) => {
    const versions = ((open[name] ??= empty())[key] ??= empty());
    versions[version] ??= entry;
    for (const view of views.values())
      if (view.name === name && isOpen(view.app)) fill(view, open[name], 'open');
  };

  const tellConflicts = (view: View, asked: Record<string, AcceptedVersions> = {}) => {
    for (const [key, { range, any }] of Object.entries(asked)) {
      const [version, entry] = Object.entries(view.scope[key] ?? {})[0] ?? [];
      if (!version || !entry || accepts(any, version)) continue;
      const { app, release, name: scope } = view;
      const told = { app, release, scope, package: key, version, provider: entry.from, range };
      emit({ type: 'share', ...told, reason: 'conflict' });
    }
  };

  const viewOf = (release: Release, name: string) => {
    const key = `${name} ${release.entry}`;
    const view = views.get(key) ?? createView(release, name);
    views.set(key, view);
    return view;
  };

  return {
    /** The scope that a release's container is initialised with. */
    get: (release: Release): ShareScope => viewOf(release, release.scope).scope,

    /** Looks at what a container has added when it was initialised. */
    settle: (release: Release): void => settle(viewOf(release, release.scope)),

    forget({ entry }: Release): void {
      for (const key of views.keys()) if (key.endsWith(` ${entry}`)) views.delete(key);
    },

    /** Gives an app's build its view of each scope, then registers what it provides. `asHost`: from now on that is pinned. */
    link(entry: AppEntry, release: Release, asHost: boolean): void {
      this.forget(release);
      if (asHost) host = { entry, scopes: empty() };
      for (const name of entry.scopes) {
        // A container passes on only the one scope that it is initialised with; named scopes meet here.
        const view = viewOf(release, name);
        entry.shareScopes[name] ??= view.scope;
        void entry.initSharing(name);
        settle(view);
        if (asHost && host) host.scopes[name] = copyOf(view.scope);
        tellConflicts(view, entry.singletons?.[name]);
      }
    },
  };
}

// A package named "__proto__" is a key like any other there.
const empty = <T extends object>(): T => Object.create(null) as T;

const versionsOf = (scope: ShareScope = {}): [key: string, version: string, entry: SharedVersion][] =>
  Object.entries(scope).flatMap(([key, versions]) =>
    Object.entries(versions).map(([version, entry]): [string, string, SharedVersion] => [
      key,
      version,
      entry,
    ]),
  );

const has = (object: object | undefined, key: string): boolean =>
  object !== undefined && Object.hasOwn(object, key);

const copyOf = (scope: ShareScope): ShareScope =>
  Object.fromEntries(Object.entries(scope).map(([key, versions]) => [key, { ...versions }]));

const without = (scope: ShareScope = {}, keys: readonly string[]): ShareScope =>
  Object.fromEntries(Object.entries(scope).filter(([key]) => !keys.includes(key)));
