import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LocatedScenario, Scenario } from './scenario.ts';

/** The folders of `scenarios/`, in the order of the table. The names are those of webpack's own cases. */
const groups = {
  container: [
    '0-container-full',
    '1-container-full',
    '2-container-full',
    '3-container-full',
    'transitive-overriding',
    'eager-shared',
    'circular',
    'circular-without-init-scope',
    'container-entry',
    'container-entry-overridables',
    'container-reference',
    'container-reference-override',
    'error-handling',
    'module-federation-with-share-scope',
    'no-shared',
    'reference-hoisting',
    'track-initial-chunks',
  ],
  sharing: [
    'consume-module',
    'consume-multiple-versions',
    'consume-self-reference',
    'no-override-loaded',
    'provide-eager-module',
    'provide-module',
    'provide-multiple-versions',
    'share-multiple-versions',
    'share-plugin',
    'share-scope-choice',
  ],
  Weft: ['imports-both-ways', 'imports-both-ways-at-once', 'singleton-beside-older'],
};

const folder = join(dirname(fileURLToPath(import.meta.url)), 'scenarios');

/** Reads all scenarios, or those whose names are given. */
export async function readScenarios(names: readonly string[] = []): Promise<LocatedScenario[]> {
  const known = Object.entries(groups).flatMap(([group, all]) => all.map(name => ({ group, name })));
  const unknown = names.find(name => !known.some(one => one.name === name));
  if (unknown !== undefined) throw new Error(`There is no scenario "${unknown}"`);
  return Promise.all(
    known
      .filter(({ name }) => names.length === 0 || names.includes(name))
      .map(async ({ group, name }) => {
        const directory = join(folder, name);
        const { scenario } = (await import(join(directory, 'scenario.ts'))) as { scenario: Scenario };
        return { ...scenario, group, name, directory };
      }),
  );
}
