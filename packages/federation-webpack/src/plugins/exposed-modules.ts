import type { ManifestModule } from '@weft/federation-runtime/manifest';
import type { Chunk, Compilation, Module } from 'webpack';

/** For each exposed module the closed list of what it needs before it can be evaluated, out of the chunk graph. */
export function exposedModules(compilation: Compilation): Record<string, ManifestModule> {
  const container = [...compilation.modules].find(module =>
    module.identifier().startsWith('container entry'),
  );
  const modules: Record<string, ManifestModule> = {};
  for (const block of container?.blocks ?? []) {
    const group = compilation.chunkGraph.getBlockChunkGroup(block);
    const chunks = group ? [...group.chunks] : [];
    for (const { exposedName } of block.dependencies as unknown as { exposedName: string }[]) {
      modules[exposedName] = needsOf(chunks, compilation);
    }
  }
  return modules;
}

function needsOf(chunks: readonly Chunk[], compilation: Compilation): ManifestModule {
  const files = chunks.flatMap(chunk => [...chunk.files]).filter(file => !file.includes('.hot-update.'));
  return {
    js: files.filter(file => file.endsWith('.js')),
    css: files.filter(file => file.endsWith('.css')),
    remotes: unique(modulesOf<RemoteModule>(chunks, compilation, 'remote').map(({ request }) => request)),
    shared: uniqueBy(
      modulesOf<ConsumeModule>(chunks, compilation, 'consume-shared').map(module => ({
        key: module.options.shareKey,
        scope: String(module.options.shareScope),
        range: rangeOf(module, compilation),
        singleton: module.options.singleton,
      })),
      ({ key, scope }) => `${scope} ${key}`,
    ),
  };
}

interface RemoteModule extends Module {
  request: string;
}

interface ConsumeModule extends Module {
  options: { shareKey: string; shareScope: string | string[]; requiredVersion?: unknown; singleton: boolean };
}

const modulesOf = <T extends Module>(chunks: readonly Chunk[], compilation: Compilation, type: string): T[] =>
  chunks.flatMap(
    chunk => [...(compilation.chunkGraph.getChunkModulesIterableBySourceType(chunk, type) ?? [])] as T[],
  );

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
