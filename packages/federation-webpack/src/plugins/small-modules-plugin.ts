import type { Chunk, Compilation, Compiler, Module } from 'webpack';
import { exposedBlocks } from './exposed-blocks.js';
import type { ConsumeModule, RemoteModule } from './exposed-modules.js';

const NAME = 'SmallModulesPlugin';

/** What counts as small, and how much may come of it, in bytes of source; minified and compressed it is about a tenth. */
const LIMITS = { small: 25_000, together: 120_000 };

const SCRIPT = /\.[cm]?[jt]sx?$/;

/**
 * Puts exposed modules that are small into one file: each in a file of its own costs a request, a compression of its own, and a line in every
 * list. Only scripts, and only those that take modules of the same apps and the same shared packages: none is to wait for, or fail with, what
 * it does not need itself. Singletons do not count: a page has them.
 */
export class SmallModulesPlugin {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(NAME, compilation => {
      // Before chunks are split: what several have in common is then in their file once.
      compilation.hooks.optimizeChunks.tap({ name: NAME, stage: -10 }, () => {
        const open = new Map<string, Small>();
        for (const small of smallChunks(compilation)) {
          const into = open.get(small.needs);
          if (!into || !isJoined(into, small, compilation)) open.set(small.needs, small);
        }
      });
    });
  }
}

interface Small {
  chunk: Chunk;
  /** What it takes from others. */
  needs: string;
}

function smallChunks(compilation: Compilation): Small[] {
  const chunks = exposedBlocks(compilation).flatMap(({ block, request }) => {
    const [chunk, ...more] = compilation.chunkGraph.getBlockChunkGroup(block)?.chunks ?? [];
    return chunk && !more.length && SCRIPT.test(request) ? [chunk] : [];
  });
  return [...new Set(chunks)]
    .map(chunk => ({ chunk, needs: needsOf(modulesOf(chunk, compilation)) }))
    .filter(({ chunk }) => sizeOf(modulesOf(chunk, compilation)) <= LIMITS.small);
}

const modulesOf = (chunk: Chunk, { chunkGraph }: Compilation): Module[] => [
  ...chunkGraph.getChunkModulesIterable(chunk),
];
const sizeOf = (modules: Iterable<Module>) =>
  [...modules].reduce((sum, module) => sum + module.size('javascript'), 0);

const needsOf = (modules: readonly Module[]): string => {
  const remotes = modules.filter(({ type }) => type === 'remote-module') as RemoteModule[];
  const consumed = modules.filter(({ type }) => type === 'consume-shared-module') as ConsumeModule[];
  const apps = remotes.map(({ request }) => request.split('/')[0]);
  const packages = consumed
    .filter(({ options }) => !options.singleton)
    .map(({ options }) => `${String(options.shareScope)} ${options.shareKey}`);
  return [...new Set([...apps, ...packages])].sort().join('\n');
};

function isJoined(into: Small, { chunk }: Small, compilation: Compilation): boolean {
  if (into.chunk === chunk) return true;
  const { chunkGraph, chunks } = compilation;
  // Of what both have there is one.
  const all = new Set([into.chunk, chunk].flatMap(part => modulesOf(part, compilation)));
  if (sizeOf(all) > LIMITS.together || !chunkGraph.canChunksBeIntegrated(into.chunk, chunk)) return false;
  chunkGraph.integrateChunks(into.chunk, chunk);
  chunks.delete(chunk);
  return true;
}
