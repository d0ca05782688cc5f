import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import type { Chunk, Compilation, Compiler } from 'webpack';
import { integrityMark, integrityOf, type IntegrityKind } from './integrity.js';
import { runtimeCode } from './runtime-code.js';

const NAME = 'IntegrityPlugin';

/** Where webpack's runtime keeps the integrity of every chunk that it may load: `{ js: { 127: 'sha256-…' }, css: {} }`. */
const MAP = '__webpack_require__.weftIntegrity';

/** Code that gives the integrity of a chunk's file; of nothing where the build has no IntegrityPlugin. */
export const integrityCode = (kind: IntegrityKind, chunkId?: string): string =>
  `${MAP}?.${kind}${chunkId === undefined ? '' : `[${chunkId}]`}`;

/**
 * Writes the integrity of all chunks into the entry, and makes the browser check it: who trusts the entry can trust all that it loads.
 * Production only, because hot updates change files. Marks stand for the values at first: webpack itself brings hashes up to date when every
 * content is final, names included, and does the same with marks.
 */
export class IntegrityPlugin {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(NAME, compilation => {
      writeMarks(compiler, compilation);
      setAttributes(compiler, compilation);
      replaceMarks(compiler, compilation);
    });
  }
}

function writeMarks(compiler: Compiler, compilation: Compilation): void {
  const { RuntimeGlobals } = compiler.webpack;
  // By which of them chunks come is a matter of the format.
  const { ensureChunkHandlers, loadScript } = RuntimeGlobals;
  const requirement = compilation.outputOptions.module ? ensureChunkHandlers : loadScript;
  compilation.hooks.runtimeRequirementInTree.for(requirement).tap(NAME, chunk => {
    const write = (carrier: Chunk) => `${MAP} = ${JSON.stringify(marksOf(carrier, compiler, compilation))};`;
    compilation.addRuntimeModule(chunk, runtimeCode(compiler, 'integrity', 'normal', write));
  });
}

// A chunk of nothing but remote or shared modules has no file.
function marksOf(carrier: Chunk, compiler: Compiler, { chunkGraph }: Compilation) {
  const { chunkHasJs } = compiler.webpack.javascript.JavascriptModulesPlugin;
  const hasCss = (chunk: Chunk) =>
    chunkGraph.getChunkModulesIterableBySourceType(chunk, 'css/mini-extract') !== undefined;
  const chunks = [...carrier.getAllAsyncChunks()];
  const marks = (kind: IntegrityKind, has: (chunk: Chunk) => boolean) =>
    Object.fromEntries(chunks.filter(has).map(chunk => [chunk.id, integrityMark(chunk, kind)]));
  return { js: marks('js', chunk => chunkHasJs(chunk, chunkGraph)), css: marks('css', hasCss) };
}

function setAttributes({ webpack }: Compiler, compilation: Compilation): void {
  const { createScript } = webpack.runtime.LoadScriptRuntimeModule.getCompilationHooks(compilation);
  createScript.tap(NAME, code => `${code}\nscript.integrity = ${integrityCode('js', 'chunkId')} ?? "";`);
  const { beforeTagInsert } = MiniCssExtractPlugin.getCompilationHooks(compilation);
  beforeTagInsert.tap(
    NAME,
    (code, { tag, chunkId }) => `${code}\n${tag}.integrity = ${integrityCode('css', chunkId)} ?? "";`,
  );
}

function replaceMarks({ webpack }: Compiler, compilation: Compilation): void {
  const marks = new Set<string>();
  const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_HASH - 1;
  compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
    for (const chunk of compilation.chunks)
      for (const file of chunk.files) marks.add(markFile(compilation, chunk, file));
  });
  const { updateHash } = webpack.optimize.RealContentHashPlugin.getCompilationHooks(compilation);
  updateHash.tap(NAME, ([content], hash) => (content && marks.has(hash) ? integrityOf(content) : undefined));
}

/** Makes the mark one of the hashes of a file. */
function markFile(compilation: Compilation, chunk: Chunk, file: string): string {
  const mark = integrityMark(chunk, file.endsWith('.css') ? 'css' : 'js');
  compilation.updateAsset(
    file,
    source => source,
    info => ({ ...info, contenthash: [info?.contenthash ?? [], mark].flat() }),
  );
  return mark;
}
