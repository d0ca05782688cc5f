import { join } from 'node:path';
import type { LoaderDefinitionFunction } from 'webpack';
import { HOT_PAGE } from '../hot/requests.js';

/**
 * Writes the module that a development build exposes in place of the real one: hot updates of that end here instead of reloading the page, and go on
 * in the builds that use it.
 */
const exposedLoader: LoaderDefinitionFunction = function () {
  const query = new URLSearchParams(this.resourceQuery);
  const module = JSON.stringify(join(this.rootContext, query.get('file') ?? ''));
  return `
const take = () => (module.exports = require(${module}));
take();
module.hot?.accept(${module}, () => {
  take();
  require(${JSON.stringify(HOT_PAGE)}).hotPage().changed(${JSON.stringify(query.get('id'))});
});
`;
};

export default exposedLoader;
