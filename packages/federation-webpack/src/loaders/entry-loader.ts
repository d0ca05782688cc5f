import { join } from 'node:path';
import type { AppEntry } from '@weft/federation-runtime/entry';
import type { LoaderContext, LoaderDefinitionFunction } from 'webpack';
import { ADVICE } from '../advice/requests.js';
import { HOT_PAGE } from '../hot/requests.js';
import type { Format } from '../definition/format.js';
import { ENTRY_URL } from '../plugins/module-loading-plugin.js';
import type { Policy } from '../definition/resolve-policy.js';

/** What the entry of an app has to know; passed in the loader's query. Files of overrides are relative to webpack's context. */
export interface EntryOptions extends Required<Pick<AppEntry, 'name' | 'global' | 'scopes' | 'singletons'>> {
  format: Format;
  chunks: string;
  policy: Record<string, Policy>;
  /** Whether the build takes hot updates, and its page gives advice. */
  hot: boolean;
}

/**
 * Writes the entry of an app. It has the container's name, so that both are one file with one webpack runtime, and it enters the
 * registry of the page, which starts the app when it is the first. `import()` is the asynchronous boundary that shared modules need.
 */
const entryLoader: LoaderDefinitionFunction<EntryOptions> = function () {
  const { name, format, global, chunks, scopes, singletons, policy, hot } = this.getOptions();
  // Relative, as are the options: module ids and source maps come from both, and are to be the same on every machine.
  const start = this.utils.contextify(this.context, `${this.resourcePath}?weft=start`);
  const hasPolicy = Object.keys(policy).length > 0;
  return `
import { begin, enter } from '@weft/federation-runtime/entry';
${format === 'module' ? PLACE_CODE : ''}
${hasPolicy ? `import { arrange } from '@weft/federation-runtime/policy';` : ''}
${hot ? hotCode(name) : ''}

enter(
  {
    name: ${JSON.stringify(name)},
    global: ${JSON.stringify(global)},
    scopes: ${JSON.stringify(scopes)},
    shareScopes: __webpack_share_scopes__,
    initSharing: __webpack_init_sharing__,
    start: tools => {
      ${hot ? 'advise(tools?.registry);' : ''}
      const begun = begin(tools);
      return import(/* webpackChunkName: "start" */ ${JSON.stringify(start)}).then(({ start }) => start(tools, begun));
    },
    ${property('singletons', singletons, JSON.stringify)}
    ${property('policy', policy, value => policyCode(value, this))}
    ${hasPolicy ? 'arrange,' : ''}
    ${format === 'module' ? URL_CODE : leaveCode(global, chunks)}
  },
  () => import(/* webpackChunkName: "runtime" */ '@weft/federation-runtime/page'),
);
`;
};

// The entry is what every visitor waits for: what says nothing is left out.
const property = <T extends object>(name: string, value: T, code: (value: T) => string) =>
  Object.keys(value).length ? `${name}: ${code(value)},` : '';

const policyCode = (policy: EntryOptions['policy'], context: LoaderContext<EntryOptions>) =>
  objectCode(policy, ({ shared, override = {} }) => {
    const overrides = property('override', override, () =>
      objectCode(override, ({ version, file }) => {
        const request = context.utils.contextify(context.context, join(context.rootContext, file));
        const get = `() => import(${JSON.stringify(request)}).then(module => () => module)`;
        return `{ version: ${JSON.stringify(version)}, get: ${get} }`;
      }),
    );
    return `{ ${shared ? `shared: ${JSON.stringify(shared)},` : ''} ${overrides} }`;
  });

const objectCode = <T>(object: Record<string, T>, code: (value: T) => string) =>
  `{ ${Object.entries(object)
    .map(([key, value]) => `${JSON.stringify(key)}: ${code(value)}`)
    .join(', ')} }`;

const hotCode = (name: string) => `
import { advise } from ${JSON.stringify(ADVICE)};
import { hotPage } from ${JSON.stringify(HOT_PAGE)};
hotPage().join(${JSON.stringify(name)}, require.cache);`;

// What webpack would make of `import.meta.url` is where the source is.
const URL_CODE = `type: 'module', url: ${ENTRY_URL},`;

// A chunk may come from elsewhere than the entry. webpack takes assets and workers to be beside the chunk that names them, unless their place is
// set by hand: then they are beside the entry.
const PLACE_CODE = '__webpack_public_path__ = __webpack_public_path__;';

// The list of chunks keeps every module of theirs, and makes a second run of the entry take them for its own. A `var` of a classic
// script cannot be deleted.
const leaveCode = (global: string, chunks: string) => `leave() {
      delete globalThis[${JSON.stringify(chunks)}];
      globalThis[${JSON.stringify(global)}] = undefined;
    },`;

export default entryLoader;
