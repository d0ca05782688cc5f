import { CHUNKS } from '@weft/federation-runtime/manifest';
import type { Compilation, Compiler, sources } from 'webpack';
import type { App } from '../definition/resolve-app.js';

const NAME = 'ChunkPlugin';

/**
 * Keeps the name of the build out of its chunks, so that one whose content stays the same keeps its file: every chunk hands itself over under
 * one name, and only the entry knows the name of the list that webpack's runtime of this build reads. The LoadingPlugin brings the two together.
 */
export class ChunkPlugin {
  constructor(private readonly app: App) {}

  apply(compiler: Compiler): void {
    const { JavascriptModulesPlugin } = compiler.webpack.javascript;
    compiler.hooks.thisCompilation.tap(NAME, (compilation: Compilation) => {
      const { renderMain } = JavascriptModulesPlugin.getCompilationHooks(compilation);
      renderMain.tap(NAME, (source, { chunk }) =>
        // A worker has a runtime and globals of its own.
        chunk.name === this.app.name ? renamed(source, this.app.chunks, compiler) : source,
      );
    });
  }
}

function renamed(source: sources.Source, chunks: string, { webpack }: Compiler): sources.Source {
  const text = String(source.source());
  const result = new webpack.sources.ReplaceSource(source);
  const [own, common] = [JSON.stringify(chunks), JSON.stringify(CHUNKS)];
  for (const { index } of text.matchAll(new RegExp(`(?<=globalThis\\[)${common}(?=\\])`, 'g')))
    result.replace(index, index + common.length - 1, own);
  return result;
}
