import type { Chunk, Compilation, Compiler } from 'webpack';
import type { App } from '../definition/resolve-app.js';
import { integrityCode } from './integrity-plugin.js';
import { BY_NAME, BY_NAME_CODE, insertStyles, REGISTRY } from './loading-plugin.js';
import { providedChunks } from './provided-packages.js';
import { runtimeCode } from './runtime-code.js';

const NAME = 'ModuleLoadingPlugin';

/** What stands in the place of `import()` where webpack's runtime loads a chunk: it is given the chunk's file as seen from the entry. */
export const IMPORT = '__webpack_require__.weftImport';

/** Gives an entry its own URL: in a module of the source, `import.meta.url` is where that is. */
export const ENTRY_URL = '__webpack_require__.weftUrl';

/** Where the files that have been asked for at URLs without a release note which release it was for: stacks name those URLs. */
const PLACES = 'globalThis[Symbol.for("weft.places.1")]';

/**
 * As the LoadingPlugin, for builds of ES modules: the registry of the page brings the chunks, which it tries again, gives up in time, and has
 * checked by the browser. On a page without one, and in a worker, the browser's own `import()` does it. A module has no name on the page: a chunk
 * that other releases or other apps have, too, is the same module for all of them by its URL.
 */
export class ModuleLoadingPlugin {
  constructor(private readonly app: App) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(NAME, compilation => {
      importChunks(this.app, compiler, compilation);
      insertStyles(compilation);
    });
  }
}

function importChunks({ mode }: App, compiler: Compiler, compilation: Compilation): void {
  const { RuntimeGlobals } = compiler.webpack;
  compilation.hooks.runtimeRequirementInTree
    .for(RuntimeGlobals.ensureChunkHandlers)
    .tap(NAME, (chunk, needs) => {
      if (!hasFiles(chunk, compiler, compilation)) return;
      needs.add(RuntimeGlobals.getChunkScriptFilename);
      const write = () => (mode === 'production' ? productionCode(compiler, compilation) : PLAIN);
      compilation.addRuntimeModule(chunk, runtimeCode(compiler, 'loading', 'trigger', write));
    });
}

const hasFiles = (chunk: Chunk, { webpack }: Compiler, { chunkGraph }: Compilation) =>
  [...chunk.getAllAsyncChunks()].some(one =>
    webpack.javascript.JavascriptModulesPlugin.chunkHasJs(one, chunkGraph),
  );

// Names of files are relative to the entry. A dev server has no integrity values, and tries nothing again under a name that says what is in it.
const PLAIN = `
${ENTRY_URL} = import.meta.url;
${IMPORT} = file => {
  const url = new URL(file, import.meta.url).href;
  const registry = ${REGISTRY};
  return registry?.loadScript && !file.includes(".hot-update.") ? registry.loadScript(url, { type: "module" }) : import(url);
};`;

// webpack tells only the file of a chunk, and names come from ids: they are found again by what webpack makes of each id.
const productionCode = ({ webpack }: Compiler, compilation: Compilation) => `
const shared = ${JSON.stringify(
  providedChunks(compilation)
    .map(({ id }) => String(id))
    .sort(),
)};
${BY_NAME_CODE}
${ENTRY_URL} = import.meta.url;
const places = ${PLACES} ||= {};
let ids;
const idOf = file => {
  ids ||= new Map(Object.keys(${integrityCode('js')} || {}).map(id => [${webpack.RuntimeGlobals.getChunkScriptFilename}(id), id]));
  return ids.get(file.replace("./", ""));
};
const elsewhere = (registry, url, id, integrity) => {
  const { content } = registry.snapshot || {};
  if (shared.includes(id)) return content ? content + encodeURIComponent(integrity) + ".js" : url;
  const named = ${BY_NAME}(registry, url);
  places[named] = url;
  return named;
};
${IMPORT} = file => {
  const url = new URL(file, import.meta.url).href;
  const registry = ${REGISTRY};
  if (!registry?.loadScript) return import(url);
  const id = idOf(file);
  const integrity = ${integrityCode('js', 'id')};
  const load = at => registry.loadScript(new URL(at, globalThis.document?.baseURI).href, { integrity, type: "module" });
  const at = elsewhere(registry, url, id, integrity);
  const fail = error => {
    throw Object.assign(new Error("Loading chunk " + id + " failed.\\n(" + error.message + ": " + url + ")"), { name: "ChunkLoadError", request: url });
  };
  return load(at).catch(error => {
    if (at === url || error.temporary) throw error;
    return load(url);
  }).catch(fail);
};`;
