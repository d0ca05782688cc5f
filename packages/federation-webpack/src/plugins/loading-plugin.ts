import { CHUNKS } from '@weft/federation-runtime/manifest';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import type { Compilation, Compiler } from 'webpack';
import type { App } from '../definition/resolve-app.js';
import { integrityCode } from './integrity-plugin.js';
import { providedChunks } from './provided-packages.js';
import { runtimeCode } from './runtime-code.js';

const NAME = 'LoadingPlugin';

export const REGISTRY = 'globalThis[Symbol.for("weft.federation.1")]';

/**
 * Lets the registry of the page load an app's chunks and style sheets: it tries again, gives up in time, tells of both, and knows which URLs
 * are trusted. On a page without one webpack's own loader does it. Where the page says so, files are asked for where they stay the same from
 * release to release: chunks of shared packages by their content, all others by their names.
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

/** Gives the URL that a file of a release has whatever the release; the same one where the page knows of none. */
export const BY_NAME = '__webpack_require__.weftByName';

export const BY_NAME_CODE = `${BY_NAME} = (registry, url) => registry.snapshot?.byName ? url.replace(/\\/releases(\\/[^/]+)\\/[^/]+(?=\\/[^/]+$)/, "/files$1") : url;`;

/** Code around the loading of a chunk. */
interface Parts {
  before: string;
  /** Of `registry`, `url`, `chunkId` and `integrity`; a promise. */
  load: string;
  /** Of `url`: when webpack's own loader has done it. */
  after: string;
}

const AS_IT_IS: Parts = { before: '', load: 'registry.loadScript(url, { integrity })', after: '' };

// A chunk that comes from elsewhere than the entry says may have been loaded for another app, or for another release, which has the same. Who
// did not get it there takes it from its own release, unless there is no answer: that would be asked for in vain.
const handingOver = ({ chunks }: App, compilation: Compilation): Parts => ({
  before: `
const place = globalThis.${CHUNKS} ||= { push(chunk) { this[document.currentScript.src] = chunk; } };
const chunks = globalThis[${JSON.stringify(chunks)}];
const shared = ${JSON.stringify(
    providedChunks(compilation)
      .map(({ id }) => id)
      .sort(),
  )};
const take = url => { if (place[url]) chunks.push(place[url]); };
const load = (registry, url, integrity) => registry.loadScript(url, { integrity }).then(() => take(new URL(url, globalThis.document?.baseURI).href));
${BY_NAME_CODE}
const elsewhere = (registry, url, chunkId, integrity) => {
  const { content } = registry.snapshot || {};
  if (shared.includes(chunkId)) return content ? content + encodeURIComponent(integrity) + ".js" : url;
  const named = ${BY_NAME}(registry, url);
  (place.of ||= {})[named] = url;
  return named;
};`,
  load: `(at =>
    load(registry, at, integrity).catch(error => {
      if (at === url || error.temporary) throw error;
      return load(registry, url, integrity);
    }))(elsewhere(registry, url, chunkId, integrity))`,
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

// `oldTag` is what mini-css-extract-plugin calls the style sheet that a hot update replaces: the new one has to stand beside it. By `data-href` it
// finds one that is there already. Where there was no answer until now, asking elsewhere is in vain.
export function insertStyles(compilation: Compilation): void {
  const { beforeTagInsert } = MiniCssExtractPlugin.getCompilationHooks(compilation);
  beforeTagInsert.tap(
    NAME,
    (code, { tag }) => `${code}
${tag}.crossOrigin = "anonymous";
const registry = ${REGISTRY};
if (registry?.insertStyle && !oldTag) {
  const { onerror } = ${tag};
  const named = ${BY_NAME}?.(registry, fullhref) || fullhref;
  if (named !== fullhref) {
    const begun = performance.now();
    ${tag}.setAttribute("data-href", fullhref);
    ${tag}.href = named;
    ${tag}.onerror = event => {
      ${tag}.onerror = onerror;
      if (performance.now() - begun > 9000) return onerror(event);
      ${tag}.href = fullhref;
      registry.insertStyle(${tag});
    };
  }
  registry.insertStyle(${tag});
  return ${tag};
}`,
  );
}
