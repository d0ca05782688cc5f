import postcss from 'postcss';
import type { LoaderDefinitionFunction } from 'webpack';
import { scopeStyles } from '../styles/scope-styles.js';

/** Whose style sheets these are; passed in the loader's query. */
export interface ScopeOptions {
  app: string;
}

/** Scopes a style sheet to its app. */
const scopeLoader: LoaderDefinitionFunction<ScopeOptions> = function (source, sourceMap) {
  const { app } = this.getOptions();
  const scoping = { postcssPlugin: 'weft-scope', Once: (sheet: postcss.Root) => scopeStyles(sheet, app) };
  const prev = typeof sourceMap === 'object' ? sourceMap : undefined;
  const map = this.sourceMap ? { inline: false, annotation: false, prev } : false;
  const done = this.async();
  postcss([scoping])
    .process(source, { from: this.resourcePath, map })
    .then(
      ({ css, map }) => done(null, css, map?.toJSON() as never),
      (error: Error) => done(error),
    );
};

export default scopeLoader;
