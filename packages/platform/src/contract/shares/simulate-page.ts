import type { ManifestModule, SharedNeed } from '@weft/federation-runtime/manifest';
import { chooseCopy, type Choice } from '../../edge/preload/choose-provider.js';
import { findModule, pageModules, type AskedPage } from '../../edge/preload/page-modules.js';
import type { ReleaseFacts } from '../../edge/release-facts.js';
import { packagesOf, type PackageOnPage, type SharedUse } from './package-on-page.js';
import { satisfiesRange } from './webpack-versions.js';

/** What is known already of what apps get on pages of a host, by what they ask for. */
export type KnownUses = Map<SharedNeed, SharedUse>;

/**
 * Tells what the apps of a page get of each shared package, as the runtime and webpack decide it when modules are asked for in the order of need. The order
 * makes a difference only between apps that are open to each other. `known`: keeps what is the same on all pages of the host.
 */
export function simulatePage({ apps, host, page }: AskedPage, known: KnownUses = new Map()): PackageOnPage[] {
  const entered = new Set([host]);
  const uses = new Map<string, SharedUse>();
  const seen = new Set<ManifestModule>();

  const use = (need: SharedNeed, facts: ReleaseFacts) => {
    // A build keeps what it once got.
    const id = `${facts.app} ${need.scope} ${need.key} ${need.singleton} ${need.range}`;
    const found =
      uses.get(id) ?? known.get(need) ?? useOf(need, facts, chooseCopy(need, facts, host, [...entered]));
    uses.set(id, found);
    if (!host.needs.policy) known.set(need, found);
  };

  const open = (found: readonly { facts: ReleaseFacts; module: ManifestModule }[]) => {
    for (const { facts } of found) entered.add(facts);
    for (const { facts, module } of found) {
      if (seen.has(module)) continue;
      seen.add(module);
      for (const need of module.shared) use(need, facts);
      open(module.remotes.flatMap(id => findModule(apps, id) ?? []));
    }
  };

  if (host.needs.host) open([{ facts: host, module: host.needs.host }]);
  open(pageModules({ apps, host, page }));
  return packagesOf([...uses.values()]);
}

function useOf(need: SharedNeed, { app }: ReleaseFacts, { how, provider }: Choice): SharedUse {
  const copy = provider && { app: provider.facts.app, version: provider.shared.version };
  const isSatisfied = copy ? satisfiesRange(copy.version, need.range) : how !== 'nothing';
  return { app, need, how, copy, isSatisfied };
}
