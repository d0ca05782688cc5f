import type { Compilation, Compiler } from 'webpack';
import { providedChunks } from './provided-packages.js';

const NAME = 'JsxRuntimePlugin';

/** Keeps `react/jsx-runtime` in the file of `react`: whoever needs one needs both, and a file of its own would cost a request. */
export class JsxRuntimePlugin {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(NAME, compilation => {
      // After equal chunks have become one, and before chunks are split.
      compilation.hooks.optimizeChunks.tap({ name: NAME, stage: -5 }, () => join(compilation));
    });
  }
}

function join(compilation: Compilation): void {
  const { chunkGraph, chunks } = compilation;
  const [react] = providedChunks(compilation, 'react');
  const [jsx] = providedChunks(compilation, 'react/jsx-runtime');
  if (!react || !jsx || react === jsx || !chunkGraph.canChunksBeIntegrated(react, jsx)) return;
  chunkGraph.integrateChunks(react, jsx);
  chunks.delete(jsx);
}
