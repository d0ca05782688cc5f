import type { Compilation, Compiler, Module } from 'webpack';
import { highestFirst, providedVersion, provideModules } from './provided-packages.js';

const NAME = 'HighestFirstPlugin';

/** The stage in which webpack registers what a build provides; that of other containers is 20. */
const STAGE = 10;

/**
 * Registers the versions of a package that a build provides with the highest first. webpack does so in the order of their names, where a
 * singleton is the highest as long as none is loaded; in a page of Weft all that the host provides counts as loaded, and of those
 * a singleton is the first.
 */
export class HighestFirstPlugin {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(NAME, compilation => {
      compilation.hooks.afterCodeGeneration.tap(NAME, () => {
        for (const versions of versionsByKey(compilation).values())
          versions.forEach((module, place) => setStage(compilation, module, STAGE + place / versions.length));
      });
    });
  }
}

/** The modules that provide a version each of one package, the highest first. */
function versionsByKey(compilation: Compilation): Map<string, Module[]> {
  const all = provideModules(compilation)
    .map(module => ({ module, ...providedVersion(module, compilation) }))
    .sort((a, b) => highestFirst(a.version, b.version));
  const byKey = new Map<string, Module[]>();
  for (const { module, scope, key } of all) {
    const place = `(${scope}) ${key}`;
    byKey.set(place, [...(byKey.get(place) ?? []), module]);
  }
  return byKey;
}

function setStage({ chunkGraph, codeGenerationResults }: Compilation, module: Module, stage: number): void {
  for (const runtime of chunkGraph.getModuleRuntimes(module)) {
    const inits = codeGenerationResults?.getData(module, runtime, 'share-init') as
      { initStage: number }[] | undefined;
    for (const init of inits ?? []) init.initStage = stage;
  }
}
