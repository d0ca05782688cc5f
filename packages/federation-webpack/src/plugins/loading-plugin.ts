import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import type { Compilation, Compiler } from 'webpack';
import { integrityCode } from './integrity-plugin.js';
import { runtimeCode } from './runtime-code.js';

const NAME = 'LoadingPlugin';

const REGISTRY = 'globalThis[Symbol.for("weft.federation.1")]';

/**
 * Lets the registry of the page load an app's chunks and style sheets: it tries again, gives up in time, tells of both, and knows which URLs
 * are trusted. On a page without one webpack's own loader does it.
 */
export class LoadingPlugin {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(NAME, compilation => {
      loadScripts(compiler, compilation);
      insertStyles(compilation);
    });
  }
}

function loadScripts(compiler: Compiler, compilation: Compilation): void {
  const { RuntimeGlobals } = compiler.webpack;
  compilation.hooks.runtimeRequirementInTree.for(RuntimeGlobals.loadScript).tap(NAME, chunk => {
    const write = () => wrapped(RuntimeGlobals.loadScript);
    compilation.addRuntimeModule(chunk, runtimeCode(compiler, 'loading', 'attach', write));
  });
}

// Hot updates, which are of no chunk, stay with webpack's loader: trying one again would only put off the reload that its failure brings.
// webpack puts `type` and `src` of what it gets into the message of its ChunkLoadError.
const wrapped = (loadScript: string) => `
const own = ${loadScript};
${loadScript} = (url, done, key, chunkId, ...more) => {
  const registry = ${REGISTRY};
  if (!registry?.loadScript || chunkId === undefined) return own(url, done, key, chunkId, ...more);
  const tell = type => done({ type, target: { src: url } });
  registry.loadScript(url, { integrity: ${integrityCode('js', 'chunkId')} }).then(() => tell("load"), error => tell(error.message));
};`;

// `oldTag` is what mini-css-extract-plugin calls the style sheet that a hot update replaces: the new one has to stand beside it.
function insertStyles(compilation: Compilation): void {
  const { beforeTagInsert } = MiniCssExtractPlugin.getCompilationHooks(compilation);
  beforeTagInsert.tap(
    NAME,
    (code, { tag }) => `${code}
${tag}.crossOrigin = "anonymous";
const registry = ${REGISTRY};
if (registry?.insertStyle && !oldTag) {
  registry.insertStyle(${tag});
  return ${tag};
}`,
  );
}
