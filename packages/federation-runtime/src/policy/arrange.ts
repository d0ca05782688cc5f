import type { SharedVersion } from '../container.js';
import type { AppEntry, AppPolicy } from '../federation.js';
import { about } from '../locations.js';
import { bare, each, type Arrange, type View } from '../share-scopes.js';

const OPEN: AppPolicy = { shared: 'open' };

/** What a host allows an app; itself it is open to all who are. */
const policyOf = (host: AppEntry, { release: { app } }: View): AppPolicy =>
  app === host.name ? OPEN : (host.policy?.[app] ?? host.policy?.['*'] ?? {});

// What has been put into which view in place of a package of the page.
const placed = new WeakMap<View, Map<string, SharedVersion>>();

/** Puts a host's policy into effect. It comes with the entry of a host that has one: most have none, and no page needs it for them. */
export const arrange: Arrange = (host, view, views, isPinned, put, emit) => {
  const overridesOf = (of: View) => new Map(Object.entries(policyOf(host, of).override ?? {}));
  const isOpen = (of: View) => policyOf(host, of).shared === 'open';
  const ours = placed.get(view) ?? new Map<string, SharedVersion>();
  placed.set(view, ours);

  for (const [key, { version, get }] of overridesOf(view)) {
    const versions = (view.scope[key] ??= bare());
    for (const [found, entry] of Object.entries(versions)) {
      if (entry === ours.get(key)) continue;
      Reflect.deleteProperty(versions, found);
      const message = `${key}@${found}: the host's stays`;
      if (ours.has(key)) emit({ type: 'refused', what: 'shared', ...about(view.release), message });
    }
    if (ours.has(key)) continue;
    put(view, key, version, { get, from: host.name }, 'override');
    ours.set(key, versions[version] as SharedVersion);
  }

  /** Gives a view what another one has and itself has not, of what is not the host's, and not for one of them alone. */
  const fill = (to: View, from: View) => {
    const overrides = new Map([...overridesOf(to), ...overridesOf(from)]);
    each(from.scope, (key, version, entry) => {
      if (!isPinned(to, key) && !overrides.has(key) && !to.scope[key]?.[version])
        put(to, key, version, entry, 'open');
    });
  };

  if (!isOpen(view)) return;
  for (const other of views) {
    if (other.name !== view.name || !isOpen(other)) continue;
    fill(view, other);
    fill(other, view);
  }
};
