import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RuleSetRule } from 'webpack';
import type { App } from '../definition/resolve-app.js';
import type { EntryOptions } from '../loaders/entry-loader.js';
import type { StartOptions } from '../loaders/start-loader.js';

const loader = (name: string) => fileURLToPath(new URL(`../loaders/${name}.js`, import.meta.url));

/** The entry of an app: its component, seen through a query that makes a loader write the code around it. */
export const entryRequest = ({ component }: App): string => `${component}?weft=entry`;

/** The two modules that the author of an app does not write: its entry, and what starts it as host. */
export const generatedRules = (app: App): RuleSetRule[] => {
  const { name, format, global, chunks, scopes, singletons } = app;
  const entry: EntryOptions = {
    ...{ name, format, global, chunks, scopes, singletons, policy: policyOf(app) },
    hot: app.mode === 'development',
  };
  const start: StartOptions = { name, hot: app.mode === 'development' };
  return [
    // In the request, where webpack's persistent cache sees them change; it does not look into an options object.
    { resourceQuery: /weft=entry/, use: `${loader('entry-loader')}?${JSON.stringify(entry)}` },
    { resourceQuery: /weft=start/, use: `${loader('start-loader')}?${JSON.stringify(start)}` },
    // In a package of ES modules, and none itself.
    { resourceQuery: /weft=exposed/, use: loader('exposed-loader'), type: 'javascript/auto' },
    { resourceQuery: /weft=used/, use: loader('used-loader') },
  ];
};

// Files relative to webpack's context: the request is part of the module's id, which is to be the same on every machine.
const policyOf = ({ policy, directory }: App): EntryOptions['policy'] =>
  mapValues(policy, ({ shared, override = {} }) => ({
    shared,
    override: mapValues(override, ({ version, file }) => ({
      version,
      file: relative(dirname(directory), file).replaceAll('\\', '/'),
    })),
  }));

const mapValues = <T, U>(object: Record<string, T>, map: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
