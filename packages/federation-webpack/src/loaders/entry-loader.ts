import type { LoaderDefinitionFunction } from 'webpack';

/** What the entry of an app has to know; passed in the loader's query. */
export interface EntryOptions {
  name: string;
  global: string;
  scopes: string[];
}

/**
 * Writes the entry of an app. It has the container's name, so that both are one file with one webpack runtime, and it enters the
 * registry of the page, which starts the app when it is the first. `import()` is the asynchronous boundary that shared modules need.
 */
const entryLoader: LoaderDefinitionFunction<EntryOptions> = function () {
  const { name, global, scopes } = this.getOptions();
  // Relative, as are the options: module ids and source maps come from both, and are to be the same on every machine.
  const start = this.utils.contextify(this.context, `${this.resourcePath}?weft=start`);
  return `
import { enter } from '@weft/federation-runtime/entry';

enter(
  {
    name: ${JSON.stringify(name)},
    global: ${JSON.stringify(global)},
    scopes: ${JSON.stringify(scopes)},
    shareScopes: __webpack_share_scopes__,
    initSharing: __webpack_init_sharing__,
    start: () => import(/* webpackChunkName: "start" */ ${JSON.stringify(start)}),
  },
  () => import(/* webpackChunkName: "runtime" */ '@weft/federation-runtime/page'),
);
`;
};

export default entryLoader;
