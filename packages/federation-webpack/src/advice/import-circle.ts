import { manifestOf, type Sources } from './sources.js';

/** The modules that a module imports statically of other apps, by name. */
type ImportsOf = (module: string) => Promise<readonly string[]>;

/** The modules on a way of static imports from a module back to itself, it first; undefined where there is no such way. */
export async function findCircle(module: string, importsOf: ImportsOf): Promise<string[] | undefined> {
  const seen = new Set<string>();
  const search = async (way: readonly string[]): Promise<string[] | undefined> => {
    for (const next of await importsOf(way.at(-1) ?? module)) {
      if (next === module) return [...way];
      if (seen.has(next)) continue;
      seen.add(next);
      const found = await search([...way, next]);
      if (found) return found;
    }
    return undefined;
  };
  return search([module]);
}

/** About modules of apps that import each other statically: webpack has each of them wait for the other, for ever and without a word. */
export async function adviseOnCircle(module: string, sources: Sources): Promise<string | undefined> {
  const circle = await findCircle(module, importsIn(sources));
  // One message, whichever of them is looked at.
  const from = circle?.indexOf([...circle].sort()[0] ?? '') ?? 0;
  return circle && adviceOn([...circle.slice(from), ...circle.slice(0, from)]);
}

function adviceOn(circle: readonly string[]): string {
  const [first = '', second = first] = circle;
  const names = `${circle.slice(0, -1).join(', ')} and ${circle.at(-1)}`;
  return circle.length > 1
    ? `${names} wait for each other: each imports the next one statically, so none of them comes. Make one of the imports dynamic, such as: await loadRemote('${second}').`
    : `${first} waits for itself: it imports itself by its federated name. Import the file instead.`;
}

function importsIn(sources: Sources): ImportsOf {
  const manifests = new Map<string, ReturnType<typeof manifestOf>>();
  return async module => {
    const [app = ''] = module.split('/', 1);
    const asked = manifests.get(app) ?? manifestOf(app, sources);
    manifests.set(app, asked);
    return (await asked)?.weft.modules[`.${module.slice(app.length)}`]?.remotes ?? [];
  };
}
