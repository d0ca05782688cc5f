import { usersOf, type ContractSet } from '../contract-set.js';
import { pageCases, type PageCase } from './page-cases.js';

/** A page as it was, if there was one, and as it will be. */
export interface ChangedPage {
  before: PageCase | undefined;
  after: PageCase;
}

/** The pages on which something may be different, with each host; one at a time, as they are many. */
export function* changedPages(before: ContractSet, after: ContractSet): Generator<ChangedPage> {
  const [old, next] = [pageCases(before), pageCases(after)];
  const touched = touchedBy(before, after);
  for (const host of next.hosts)
    for (const { path, page } of next.routes.values()) {
      const isTouched = touched.has(host) || (page !== undefined && touched.has(page));
      if (!isTouched && old.routes.get(path)?.page === page) continue;
      const found = next.at(host, path);
      if (found) yield { before: old.at(host, path), after: found };
    }
}

/** The apps that change, come or go, and those whose pages these may be on. */
function touchedBy(before: ContractSet, after: ContractSet): Set<string> {
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    app => before.get(app)?.version !== after.get(app)?.version,
  );
  return new Set([before, after].flatMap(set => [...usersOf(byManifest(set), changed)]));
}

/** What pages load is what the manifests say. */
const byManifest = (set: ContractSet): ContractSet =>
  new Map([...set].map(([app, release]) => [app, { ...release, contract: undefined }]));
