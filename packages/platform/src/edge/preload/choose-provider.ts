import type { SharedNeed, SharedPackage } from '@weft/federation-runtime/manifest';
import { compare, satisfies } from 'semver';
import type { ReleaseFacts } from '../release-facts.js';

/** A shared package as one release provides it. */
export interface Provider {
  facts: ReleaseFacts;
  shared: SharedPackage;
}

/**
 * Decides whose copy of a shared package an app gets on the page of a host, as the runtime's views of the share scope and webpack's rules do:
 * what the host provides is in every view; a singleton is the first that is there; of others it is the highest version in the range, and of the
 * same version the first. `before`: the apps that have come to the page until then. Undefined where the host gives something else
 * in its place, where nobody has it, and where it cannot be known.
 */
export function chooseProvider(
  need: SharedNeed,
  app: ReleaseFacts,
  host: ReleaseFacts,
  before: readonly ReleaseFacts[],
): Provider | undefined {
  const policyOf = ({ app: name }: ReleaseFacts) =>
    name === host.app ? { shared: 'open' } : (host.needs.policy?.[name] ?? host.needs.policy?.['*'] ?? {});
  const rules = policyOf(app) as { shared?: string; override?: string[] };
  if (rules.override?.includes(need.key)) return undefined;

  const ofHost = providedBy(host, need);
  const isPinned = ofHost.length > 0;
  const siblings =
    isPinned || rules.shared !== 'open' ? [] : before.filter(other => policyOf(other).shared === 'open');
  const own = isPinned && need.singleton ? [] : providedBy(app, need);
  const all = [...ofHost, ...siblings.flatMap(other => providedBy(other, need)), ...own];
  if (need.singleton) return all[0] ?? providedBy(app, need)[0];
  const fitting = all.filter(
    ({ shared }) => need.range === undefined || satisfies(shared.version, need.range),
  );
  // Sorting keeps the order of those with the same version.
  const [best] = fitting.sort((a, b) => compare(b.shared.version, a.shared.version, true));
  const same = fitting.filter(({ shared }) => shared.version === best?.shared.version);
  // Among open apps the first that arrives provides it, and entries arrive as the network likes.
  if (!isPinned && new Set(same.map(contentOf)).size > 1) return undefined;
  return best ?? own[0];
}

const contentOf = ({ facts, shared }: Provider) =>
  shared.assets.js.sync.map(file => facts.integrityOf(file)).join();

const providedBy = (facts: ReleaseFacts, { key }: SharedNeed): Provider[] =>
  facts.needs.shared.filter(({ name }) => name === key).map(shared => ({ facts, shared }));
