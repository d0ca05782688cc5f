import type { LoaderDefinitionFunction } from 'webpack';
import { HOT_PAGE } from '../hot/requests.js';

/**
 * Writes a module for those that ask for a remote module by name, which import it (`uses-loader`): when the remote module has changed, webpack takes it as if
 * this one had been edited.
 */
const usedLoader: LoaderDefinitionFunction = function () {
  const query = new URLSearchParams(this.resourceQuery);
  const [app, id] = ['app', 'id'].map(name => JSON.stringify(query.get(name)));
  return `
import { hotPage } from ${JSON.stringify(HOT_PAGE)};
if (import.meta.webpackHot) hotPage().use(${app}, ${id}, import.meta.webpackHot);
`;
};

export default usedLoader;
