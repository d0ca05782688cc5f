import type { SharedNeed, SharedPackage } from '@weft/federation-runtime/manifest';
import { compareVersions, satisfiesRange } from '../../contract/shares/webpack-versions.js';
import type { ReleaseFacts } from '../release-facts.js';

/** A shared package as one release provides it. */
export interface Provider {
  facts: ReleaseFacts;
  shared: SharedPackage;
}

type Policy = NonNullable<ReleaseFacts['needs']['policy']>[string];

/**
 * What an app gets of a shared package: one out of the share scope; the one of its own bundle, where none there is in its range; what the host
 * gives in place of both; nothing, where nobody has it; or what cannot be known.
 */
export type Choice =
  | { how: 'scope' | 'bundle'; provider: Provider }
  | { how: 'override' | 'nothing' | 'unknown'; provider?: undefined };

/**
 * Decides whose copy of a shared package an app gets on the page of a host, as the runtime's views of the share scope and webpack's rules do:
 * what the host provides is in every view; a singleton is the first that is there; of others it is the highest version in the range, and of the
 * same version the first. `before`: the apps that have come to the page until then.
 */
export const chooseCopy = (
  need: SharedNeed,
  app: ReleaseFacts,
  host: ReleaseFacts,
  before: readonly ReleaseFacts[],
): Choice => chooseFrom(seenBy(need, app, host, before), need, app);

/** The same, for who fetches it ahead: undefined as well where the first to arrive will have its way. */
export function chooseProvider(
  need: SharedNeed,
  app: ReleaseFacts,
  host: ReleaseFacts,
  before: readonly ReleaseFacts[],
): Provider | undefined {
  const seen = seenBy(need, app, host, before);
  const { provider } = chooseFrom(seen, need, app);
  if (typeof seen === 'string' || providedBy(host, need).length > 0 || need.singleton) return provider;
  const same = seen.filter(({ shared }) => shared.version === provider?.shared.version);
  // Among open apps the first that arrives provides it, and entries arrive as the network likes.
  return new Set(same.map(contentOf)).size > 1 ? undefined : provider;
}

/** What an app's share scope has of a package, the first to come first; or what comes in place of all that. */
function seenBy(
  need: SharedNeed,
  app: ReleaseFacts,
  host: ReleaseFacts,
  before: readonly ReleaseFacts[],
): readonly Provider[] | 'override' | 'unknown' {
  const isOverridden = (one: ReleaseFacts) => policyOf(one, host).override?.includes(need.key) ?? false;
  const own = providedBy(app, need);
  // The manifest does not say the version of what is given, and webpack leaves it for the app's own where it is not in its range.
  if (isOverridden(app))
    return need.singleton || need.range === undefined || own.length === 0 ? 'override' : 'unknown';
  const ofHost = providedBy(host, need);
  // Beside a singleton of the host no other version is let in, whatever the app takes it for.
  if (ofHost.length > 0) return ofHost.some(({ shared }) => shared.singleton) ? ofHost : [...ofHost, ...own];
  const siblings = isOpen(app, host) ? before.filter(one => isOpen(one, host)) : [];
  // What the host gives to one open app in place of what nobody has pinned, the others have of that app.
  if (siblings.some(isOverridden)) return 'unknown';
  return [...siblings.flatMap(one => providedBy(one, need)), ...own];
}

function chooseFrom(seen: ReturnType<typeof seenBy>, need: SharedNeed, app: ReleaseFacts): Choice {
  if (typeof seen === 'string') return { how: seen };
  // Objects have their keys in the order in which the runtime's scopes have theirs.
  const versions = Object.create(null) as Record<string, Provider>;
  for (const provider of seen) versions[provider.shared.version] ??= provider;
  const all = Object.values(versions);
  const isFitting = ({ shared }: Provider) => satisfiesRange(shared.version, need.range);
  const found = need.singleton ? all[0] : highest(all.filter(isFitting));
  if (found) return { how: 'scope', provider: found };
  const own = providedBy(app, need);
  const fallback = own.find(isFitting) ?? own[0];
  if (fallback) return { how: 'bundle', provider: fallback };
  const last = highest(all);
  return last ? { how: 'scope', provider: last } : { how: 'nothing' };
}

/** What a host allows an app; itself it is open to all who are. */
const policyOf = ({ app }: ReleaseFacts, { app: host, needs: { policy } }: ReleaseFacts): Policy =>
  app === host ? { shared: 'open' } : (policy?.[app] ?? policy?.['*'] ?? {});

const isOpen = (one: ReleaseFacts, host: ReleaseFacts) => policyOf(one, host).shared === 'open';

const highest = (some: readonly Provider[]): Provider | undefined =>
  [...some].sort((a, b) => compareVersions(b.shared.version, a.shared.version))[0];

const contentOf = ({ facts, shared }: Provider) =>
  shared.assets.js.sync.map(file => facts.integrityOf(file)).join();

const providedBy = (facts: ReleaseFacts, { key, scope }: SharedNeed): readonly Provider[] => {
  const known = provided.get(facts) ?? providersOf(facts);
  provided.set(facts, known);
  return known.get(scope + ' ' + key) ?? [];
};

// Pages ask for it again and again, and a release does not change.
const provided = new WeakMap<ReleaseFacts, Map<string, Provider[]>>();

/** What an app provides, by scope and package: it provides in those scopes in which it takes, which is all that its manifest says of that. */
function providersOf(facts: ReleaseFacts): Map<string, Provider[]> {
  const { modules, host, shared: all } = facts.needs;
  const needs = [...Object.values(modules), ...(host ? [host] : [])].flatMap(({ shared }) => shared);
  const found = new Map<string, Provider[]>();
  for (const shared of all) {
    const scopes = needs.filter(({ key }) => key === shared.name).map(({ scope }) => scope);
    for (const scope of new Set(scopes.length > 0 ? scopes : ['default'])) {
      const id = scope + ' ' + shared.name;
      found.set(id, [...(found.get(id) ?? []), { facts, shared }]);
    }
  }
  return found;
}
