import type { ManifestModule } from '@weft/federation-runtime/manifest';
import type { ReleaseFacts } from '../release-facts.js';

/** What is asked for: the page of a host, with the app whose page its route shows. */
export interface AskedPage {
  apps: ReadonlyMap<string, ReleaseFacts>;
  host: ReleaseFacts;
  /** Undefined at a route that belongs to no app. */
  page: string | undefined;
}

/** A module of an app, with what it needs. */
export interface FoundModule {
  id: string;
  facts: ReleaseFacts;
  module: ManifestModule;
}

const OF_THE_ROUTE = '*';

/** The remote modules that a page renders at first, in the order in which it comes to ask for them. */
export function pageModules({ apps, host, page }: AskedPage): FoundModule[] {
  const announced = new Set([...apps.values()].map(pageModuleOf));
  const ofRoute = page === undefined ? undefined : pageModuleOf(apps.get(page));
  const named = (id: string) => (id === OF_THE_ROUTE ? ofRoute : id);
  // A host shows its own page at its root; at the route of another page it shows that.
  const isShown = (id: string) => ofRoute === undefined || id === ofRoute || !announced.has(id);

  const first = (host.needs.host?.renders ?? []).map(named).filter(id => id !== undefined && isShown(id));
  return renderedFrom(apps, first, named);
}

/** Modules, and what they render, each once. */
export function renderedFrom(
  apps: AskedPage['apps'],
  first: readonly (string | undefined)[],
  named = (id: string): string | undefined => id,
): FoundModule[] {
  const found = new Map<string, FoundModule>();
  const open = [...first];
  // Grows while it is walked.
  for (const id of open) {
    const module = id === undefined || found.has(id) ? undefined : findModule(apps, id);
    if (!module) continue;
    found.set(module.id, module);
    open.push(...(module.module.renders ?? []).map(named));
  }
  return [...found.values()];
}

/** A module by its name: `catalog/CatalogPage`. */
export function findModule(apps: AskedPage['apps'], id: string): FoundModule | undefined {
  const facts = apps.get(id.slice(0, id.indexOf('/')));
  const modules = facts?.needs.modules ?? {};
  const path = `.${id.slice(id.indexOf('/'))}`;
  const module = Object.hasOwn(modules, path) ? modules[path] : undefined;
  return facts && module ? { id, facts, module } : undefined;
}

/** The name of the module that shows the page of an app. */
export const pageModuleOf = (facts?: ReleaseFacts): string | undefined =>
  facts?.page && facts.app + facts.page.module.slice(1);
