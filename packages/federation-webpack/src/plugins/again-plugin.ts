import type { Compilation, Compiler, sources } from 'webpack';
import type { App } from '../definition/resolve-app.js';

const NAME = 'AgainPlugin';

/** The end of an entry, with webpack's margin: `export { a as get, b as init };` */
const EXPORTS = /\bexport \{([^{}]*)\};?[\s/*]*$/;

/**
 * Puts the entry of a build of ES modules into a function, which it calls, and exports as `again`: a page evaluates a module only once, and keeps it for
 * ever, but an app that is unloaded, or a host that is started anew, begins with a runtime of its own each time. An app that exposes nothing has no
 * container, and exports nothing else.
 */
export class AgainPlugin {
  constructor(private readonly app: Pick<App, 'name' | 'exposes'>) {}

  apply(compiler: Compiler): void {
    const { JavascriptModulesPlugin } = compiler.webpack.javascript;
    compiler.hooks.thisCompilation.tap(NAME, (compilation: Compilation) => {
      const { render } = JavascriptModulesPlugin.getCompilationHooks(compilation);
      render.tap(NAME, (source, { chunk }) =>
        chunk.name === this.app.name && chunk.hasRuntime() ? this.asFunction(source, compiler) : source,
      );
    });
  }

  private asFunction(source: sources.Source, { webpack }: Compiler): sources.Source {
    const text = String(source.source());
    const found = EXPORTS.exec(text);
    if (!found && Object.keys(this.app.exposes).length > 0)
      throw new Error('The entry of the build exports no container');
    const pairs = (found?.[1] ?? '').split(',').map(pair => pair.trim().split(/\s+as\s+/));
    const result = pairs.map(([local = '', name = local]) => (local ? `${name}: ${local}` : '')).join(', ');
    const body = new webpack.sources.ReplaceSource(source);
    body.replace(found?.index ?? text.length, text.length - 1, `return { ${result} };`);
    return new webpack.sources.ConcatSource(
      'const again = () => {\n',
      body,
      '\n};\nconst { get, init } = again();\nexport { get, init, again };\n',
    );
  }
}
