import { fileURLToPath } from 'node:url';
import type { RuleSetRule } from 'webpack';
import type { App } from '../definition/resolve-app.js';
import type { EntryOptions } from '../loaders/entry-loader.js';

const loader = (name: string) => fileURLToPath(new URL(`../loaders/${name}.js`, import.meta.url));

/** The entry of an app: its component, seen through a query that makes a loader write the code around it. */
export const entryRequest = ({ component }: App): string => `${component}?weft=entry`;

/** The two modules that the author of an app does not write: its entry, and what starts it as host. */
export const generatedRules = ({ name, global, scopes }: App): RuleSetRule[] => {
  const options: EntryOptions = { name, global, scopes };
  return [
    // In the request, where webpack's persistent cache sees them change; it does not look into an options object.
    { resourceQuery: /weft=entry/, use: `${loader('entry-loader')}?${JSON.stringify(options)}` },
    { resourceQuery: /weft=start/, loader: loader('start-loader') },
  ];
};
