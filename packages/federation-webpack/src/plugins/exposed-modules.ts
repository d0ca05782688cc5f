import type { ManifestModule } from '@weft/federation-runtime/manifest';
import type { AsyncDependenciesBlock, Chunk, Compilation, Module } from 'webpack';
import { exposedBlocks } from './exposed-blocks.js';
import { renderedModules } from './rendered-modules-plugin.js';

/** For each exposed module the closed list of what it needs before it can be evaluated, out of the chunk graph. */
export const exposedModules = (compilation: Compilation): Record<string, ManifestModule> =>
  Object.fromEntries(
    exposedBlocks(compilation).map(({ block, path }) => [
      path,
      needsOf(chunksOf(block, compilation), compilation),
    ]),
  );

/** What the app needs before it can start as host; undefined where the build has no code for that. */
export function hostModule(compilation: Compilation): ManifestModule | undefined {
  const chunks = compilation.namedChunkGroups.get('start')?.chunks;
  return chunks && needsOf(chunks, compilation);
}

const chunksOf = (block: AsyncDependenciesBlock, { chunkGraph }: Compilation): readonly Chunk[] =>
  chunkGraph.getBlockChunkGroup(block)?.chunks ?? [];

function needsOf(chunks: readonly Chunk[], compilation: Compilation): ManifestModule {
  const files = chunks.flatMap(chunk => [...chunk.files]).filter(file => !file.includes('.hot-update.'));
  return {
    js: files.filter(file => file.endsWith('.js')),
    css: files.filter(file => file.endsWith('.css')),
    remotes: unique(modulesOf<RemoteModule>(chunks, compilation, 'remote').map(({ request }) => request)),
    renders: renderedModules(
      chunks.flatMap(chunk => [...compilation.chunkGraph.getChunkModulesIterable(chunk)]),
    ),
    shared: uniqueBy(
      consumed(chunks, compilation).map(module => ({
        key: module.options.shareKey,
        scope: String(module.options.shareScope),
        range: rangeOf(module, compilation),
        singleton: module.options.singleton,
      })),
      ({ key, scope }) => `${scope} ${key}`,
    ),
  };
}

/** A module of another app, as webpack has it. */
export interface RemoteModule extends Module {
  request: string;
}

/** A shared package that is taken from a share scope, as webpack has it. */
export interface ConsumeModule extends Module {
  options: { shareKey: string; shareScope: string | string[]; requiredVersion?: unknown; singleton: boolean };
}

const modulesOf = <T extends Module>(chunks: readonly Chunk[], compilation: Compilation, type: string): T[] =>
  chunks.flatMap(
    chunk => [...(compilation.chunkGraph.getChunkModulesIterableBySourceType(chunk, type) ?? [])] as T[],
  );

/** What chunks take from share scopes, and what that takes itself: `react-dom/client` needs `react-dom`. */
function consumed(chunks: readonly Chunk[], compilation: Compilation): ConsumeModule[] {
  const found = new Set<ConsumeModule>();
  const look = (some: readonly Chunk[]) => {
    for (const module of modulesOf<ConsumeModule>(some, compilation, 'consume-shared')) {
      if (found.has(module)) continue;
      found.add(module);
      module.blocks.forEach(block => look(chunksOf(block, compilation)));
    }
  };
  look(chunks);
  return [...found];
}

// webpack keeps a parsed range; its name for the module, "consume shared module (default) react@^19.0.0 (singleton)", spells it out.
function rangeOf(module: ConsumeModule, { requestShortener }: Compilation): string | undefined {
  const { shareKey, requiredVersion } = module.options;
  if (!requiredVersion) return undefined;
  const name = module.readableIdentifier(requestShortener);
  const [range] = name.slice(name.indexOf(`${shareKey}@`) + shareKey.length + 1).split(FLAGS);
  return range;
}

const FLAGS = / \((?:strict|singleton|eager|fallback: )/;

const unique = (values: string[]) => [...new Set(values)].sort();
const uniqueBy = <T>(values: T[], key: (value: T) => string) =>
  [...new Map(values.map(value => [key(value), value]))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, value]) => value);
