import type { AppName } from '../../support/test.ts';
import { buildChanged, type ChangedApp } from '../../support/changed-app.ts';
import { recipes } from './recipes.ts';

/** How a release that is deployed onto a good one comes about. */
export interface Recipe {
  app: AppName;
  /** By file of the app. */
  edits: Record<string, (text: string) => string>;
  /** Makes of the finished build what no edit of the sources can. */
  spoil?(dist: string): Promise<void>;
}

export type FaultyRelease = keyof typeof recipes;

/** Builds faulty releases, each once. */
export function createReleases() {
  const built = new Map<FaultyRelease, Promise<ChangedApp>>();

  const build = async (name: FaultyRelease) => {
    const { app, edits, spoil }: Recipe = recipes[name];
    const changed = await buildChanged(app, edits);
    await spoil?.(changed.dist);
    return changed;
  };

  return {
    /** Gives their folders. */
    build: (names: readonly FaultyRelease[]) =>
      Promise.all(
        names.map(async name => {
          const building = built.get(name) ?? build(name);
          built.set(name, building);
          return (await building).dist;
        }),
      ),
    remove: () => Promise.all([...built.values()].map(async building => (await building).remove())),
  };
}
