import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import type { Compilation, Compiler } from 'webpack';
import type { App } from '../definition/resolve-app.js';
import { integrityCode } from './integrity-plugin.js';
import { providedChunks } from './provided-packages.js';
import { runtimeCode } from './runtime-code.js';

const NAME = 'LoadingPlugin';

const REGISTRY = 'globalThis[Symbol.for("weft.federation.1")]';

/** Where the chunks of production builds hand themselves over. */
export const CHUNKS = 'weft_chunks';

/**
 * Lets the registry of the page load an app's chunks and style sheets: it tries again, gives up in time, tells of both, and knows which URLs
 * are trusted. On a page without one webpack's own loader does it. Chunks of shared packages are asked for by their content where the page
 * says how: they stay the same from release to release.
 */
export class LoadingPlugin {
  constructor(private readonly app: App) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(NAME, compilation => {
      loadScripts(this.app, compiler, compilation);
      insertStyles(compilation);
    });
  }
}

function loadScripts(app: App, compiler: Compiler, compilation: Compilation): void {
  const { RuntimeGlobals } = compiler.webpack;
  compilation.hooks.runtimeRequirementInTree.for(RuntimeGlobals.loadScript).tap(NAME, chunk => {
    const write = () =>
      app.mode === 'production'
        ? wrapped(RuntimeGlobals.loadScript, handingOver(app, compilation))
        : wrapped(RuntimeGlobals.loadScript, AS_IT_IS);
    compilation.addRuntimeModule(chunk, runtimeCode(compiler, 'loading', 'trigger', write));
  });
}

/** Code around the loading of a chunk. */
interface Parts {
  before: string;
  /** Of `registry`, `url`, `chunkId` and `integrity`; a promise. */
  load: string;
  /** Of `url`: when webpack's own loader has done it. */
  after: string;
}

const AS_IT_IS: Parts = { before: '', load: 'registry.loadScript(url, { integrity })', after: '' };

// A chunk that comes from elsewhere than the entry says may have been loaded for another app, which has the same.
const handingOver = ({ chunks }: App, compilation: Compilation): Parts => ({
  before: `
const place = globalThis.${CHUNKS} ||= { push(chunk) { this[document.currentScript.src] = chunk; } };
const chunks = globalThis[${JSON.stringify(chunks)}];
const byContent = ${JSON.stringify(
    providedChunks(compilation)
      .map(({ id }) => id)
      .sort(),
  )};
const take = url => { if (place[url]) chunks.push(place[url]); };
const load = (registry, url, integrity) => registry.loadScript(url, { integrity }).then(() => take(new URL(url, document.baseURI).href));`,
  load: `registry.snapshot?.content && byContent.includes(chunkId)
    ? load(registry, registry.snapshot.content + encodeURIComponent(integrity) + ".js", integrity).catch(() => load(registry, url, integrity))
    : load(registry, url, integrity)`,
  after: 'take(url);',
});

// Hot updates, which are of no chunk, stay with webpack's loader: trying one again would only put off the reload that its failure brings.
// webpack puts `type` and `src` of what it gets into the message of its ChunkLoadError.
const wrapped = (loadScript: string, { before, load, after }: Parts) => `
const own = ${loadScript};${before}
${loadScript} = (url, done, key, chunkId, ...more) => {
  const registry = ${REGISTRY};
  if (!registry?.loadScript || chunkId === undefined) return own(url, event => { ${after} done(event); }, key, chunkId, ...more);
  const integrity = ${integrityCode('js', 'chunkId')};
  const tell = type => done({ type, target: { src: url } });
  (${load}).then(() => tell("load"), error => tell(error.message));
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
