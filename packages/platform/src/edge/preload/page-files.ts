import type { ManifestModule } from '@weft/federation-runtime/manifest';
import { isLocal } from '../overrides/local-facts.js';
import type { ReleaseFacts } from '../release-facts.js';
import { chooseProvider } from './choose-provider.js';
import { findModule, type AskedPage, type FoundModule } from './page-modules.js';

/** A file that a page is going to ask for. */
export interface PageFile {
  url: string;
  /** Whose it is, and what it is called there. */
  facts: ReleaseFacts;
  file: string;
  kind: 'script' | 'module' | 'style';
  integrity: string | undefined;
}

/**
 * The files that a host and some modules need, each once, in the order of need: of the host first, then of each module with all that it
 * imports; shared packages from the app whose copy is going to be used. The entry of the host is not among them: its HTML has it.
 * Without a host it is what the modules need besides shared packages.
 */
export function pageFiles(
  { apps, host }: Pick<AskedPage, 'apps'> & { host?: ReleaseFacts },
  modules: readonly FoundModule[],
): PageFile[] {
  const files = new Map<string, PageFile>();
  const seen = new Set<ManifestModule>();
  const entered = host ? [host] : [];

  const add = (facts: ReleaseFacts, names: readonly string[], kind = scriptKind(facts)) => {
    for (const name of names) {
      const url = facts.urlOf(name);
      files.set(url, { url, facts, file: name, kind, integrity: facts.integrityOf(name) });
    }
  };

  const enter = (facts: ReleaseFacts) => {
    if (entered.includes(facts)) return;
    entered.push(facts);
    const { entry, integrity } = facts.location;
    // A dev server may be down.
    if (!isLocal(facts)) {
      const file = entry.slice(entry.lastIndexOf('/') + 1);
      files.set(entry, { url: entry, facts, file, kind: scriptKind(facts), integrity });
    }
  };

  const need = (facts: ReleaseFacts, module: ManifestModule) => {
    if (seen.has(module)) return;
    seen.add(module);
    add(facts, module.css, 'style');
    add(facts, module.js);
    for (const shared of module.shared) {
      const provider = host && chooseProvider(shared, facts, host, entered);
      if (provider) add(provider.facts, provider.shared.assets.js.sync);
    }
    const imported = module.remotes.flatMap(id => findModule(apps, id) ?? []);
    imported.forEach(({ facts }) => enter(facts));
    imported.forEach(({ facts, module }) => need(facts, module));
  };

  if (host?.needs.host) need(host, host.needs.host);
  modules.forEach(({ facts }) => enter(facts));
  modules.forEach(({ facts, module }) => need(facts, module));
  return [...files.values()];
}

/** What the scripts of a release are, by its format. */
const scriptKind = ({ location }: ReleaseFacts): PageFile['kind'] =>
  location.type === 'module' ? 'module' : 'script';
