import type { Compilation, Compiler, Module } from 'webpack';
import { TELL_IMPORT } from '../advice/remote-imports.js';
import type { App } from '../definition/resolve-app.js';
import { runtimeCode } from './runtime-code.js';

const NAME = 'ImportedNamesPlugin';

/** Has the page hear which names each source imports from modules of other apps, beside what those export. Development only. */
export class ImportedNamesPlugin {
  constructor(private readonly app: Pick<App, 'remotes'>) {}

  apply(compiler: Compiler): void {
    compiler.hooks.normalModuleFactory.tap(NAME, factory => {
      for (const type of ['javascript/auto', 'javascript/esm'] as const)
        factory.hooks.parser.for(type).tap(NAME, parser => {
          const note = (source: unknown, name: string | null) => {
            // A namespace, or all that there is: no name of it.
            if (name !== null) this.note(parser.state.module, String(source), name);
          };
          parser.hooks.importSpecifier.tap(NAME, (_, source, name) => note(source, name));
          parser.hooks.exportImportSpecifier.tap(NAME, (_, source, name) => note(source, name));
        });
    });
    const { interceptModuleExecution, moduleCache } = compiler.webpack.RuntimeGlobals;
    compiler.hooks.compilation.tap(NAME, compilation => {
      compilation.hooks.additionalTreeRuntimeRequirements.tap(NAME, (chunk, needs) => {
        needs.add(interceptModuleExecution).add(moduleCache);
        const write = () => tellingCode(importsIn(compilation));
        compilation.addRuntimeModule(chunk, runtimeCode(compiler, 'imported names', 'trigger', write));
      });
    });
  }

  private note(module: Module, source: string, name: string): void {
    if (!this.app.remotes.includes(source.slice(0, source.indexOf('/')))) return;
    // In the information that webpack's persistent cache keeps.
    const { weftImports: imports = {} } = module.buildInfo as ImportInfo;
    const names = (imports[source] ??= []);
    if (!names.includes(name)) names.push(name);
    (module.buildInfo as ImportInfo).weftImports = imports;
  }
}

/** The names that are imported, by remote module. */
type Imports = Record<string, string[]>;

interface ImportInfo {
  weftImports?: Imports;
}

/** What the sources of a build import from remote modules, by their ids. */
function importsIn({ modules, chunkGraph }: Compilation): Record<string, Imports> {
  const found = [...modules].flatMap(module => {
    const { weftImports } = (module.buildInfo ?? {}) as ImportInfo;
    return weftImports ? [[String(chunkGraph.getModuleId(module)), weftImports] as const] : [];
  });
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

// A hot update brings this code anew, and with it the names after the edit; who looks at modules stays the same.
const tellingCode = (imports: Record<string, Imports>) => `
const known = __webpack_require__.weftImports;
__webpack_require__.weftImports = ${JSON.stringify(imports)};
const tell = id => {
  for (const [module, names] of Object.entries(__webpack_require__.weftImports[id] || {})) {
    const remote = __webpack_require__.c["webpack/container/remote/" + module];
    if (remote) ${TELL_IMPORT}({ user: id.replace(/^\\.\\//, ""), module, names, exports: remote.exports });
  }
};
if (!known) __webpack_require__.i.push(options => {
  const { id, factory } = options;
  if (!__webpack_require__.weftImports[id]) return;
  options.factory = function (...given) {
    try {
      return factory.apply(this, given);
    } finally {
      tell(id);
    }
  };
});`;
