import type { LoaderDefinitionFunction } from 'webpack';
import { usedRequest } from '../hot/requests.js';

/** Whose modules these are; passed in the loader's query. */
export interface UsesOptions {
  app: string;
}

const ASKS = /\b(?:loadRemote|preloadRemote|useRemote)\(\s*(['"])([a-z][a-z0-9-]*\/[^'"\n]+)\1/g;

/** Has a module that asks for remote modules by name be evaluated anew when one of them has changed. */
const usesLoader: LoaderDefinitionFunction<UsesOptions> = function (source, sourceMap) {
  const { app } = this.getOptions();
  const ids = new Set([...source.matchAll(ASKS)].map(([, , id = '']) => id));
  const imports = [...ids].map(id => `\nimport ${JSON.stringify(usedRequest(app, id))};`);
  this.callback(null, source + imports.join(''), sourceMap);
};

export default usesLoader;
