import type { ReleaseContract } from './read-contract.js';

/** Releases that are live together, by app. */
export type ContractSet = ReadonlyMap<string, ReleaseContract>;

/** The app of a module: `component-library/Button`. */
export const appOfModule = (id: string): string => id.slice(0, id.indexOf('/'));

/** As its container names it: `./Button`. */
export const pathOfModule = (id: string): string => `.${id.slice(id.indexOf('/'))}`;

/** The modules of others that a release uses, and the names that it takes of each. */
export function usesOf({ contract, manifest }: ReleaseContract): Map<string, readonly string[]> {
  if (contract) return new Map(Object.entries(contract.uses));
  const { host, modules } = manifest.weft;
  const all = [...Object.values(modules), ...(host ? [host] : [])];
  const used = all.flatMap(({ remotes, renders = [] }) => [
    ...remotes,
    ...renders.filter(id => id.includes('/')),
  ]);
  return new Map(used.map(id => [id, ['*']]));
}

/** The apps that use one of some apps, directly or through others, these among them. */
export function usersOf(set: ContractSet, apps: Iterable<string>): Set<string> {
  const users = new Set(apps);
  for (let before = -1; before < users.size;) {
    before = users.size;
    for (const [app, release] of set)
      if ([...usesOf(release).keys()].some(id => users.has(appOfModule(id)))) users.add(app);
  }
  return users;
}

/** The apps of which another release is live afterwards, those that are new and those that are gone among them. */
export const changedApps = (before: ContractSet, after: ContractSet): Set<string> =>
  new Set(
    [...before.keys(), ...after.keys()].filter(app => before.get(app)?.version !== after.get(app)?.version),
  );
