import { isAbsolute, relative, resolve } from 'node:path';
import type { AppDefinition, SharedOptions } from './app-definition.js';
import { installedVersion } from './installed-version.js';
import { nestedPackages } from './nested-packages.js';

const SINGLETONS = ['react', 'react-dom'];
// The part of react-dom that renders is a subpath, and a second copy of it would render with hooks of its own. JSX is one of react: its development
// and its production build do not work with each other's React.
const SUBPATHS: Record<string, string[]> = {
  react: ['react/jsx-runtime'],
  'react-dom': ['react-dom/client'],
};
// The platform's own packages meet in the registry of the page; what they bundle into an app is a few hundred bytes. But for the bindings:
// every app has them, and they are the larger part.
const isPlatform = (name: string) => name.startsWith('@weft/');
const PLATFORM: Record<string, string[]> = { '@weft/federation-runtime': ['@weft/federation-runtime/react'] };

/** What an app shares: the dependencies in its package.json, changed by what its definition says. */
export function sharedPackages(
  { name, shared = {} }: AppDefinition,
  directory: string,
  dependencies: Record<string, string> = {},
): Record<string, SharedOptions> {
  const result: Record<string, SharedOptions> = {};
  const nested = nestedPackages(directory);
  for (const [dependency, said] of Object.entries(dependencies)) {
    const { singleton = SINGLETONS.includes(dependency) } = asObject(shared[dependency] || {});
    // A package with a version of its own inside is built against that: whoever takes it has the range in his own package.json.
    const isPerUser = nested.has(dependency) && !singleton && !said.includes(':');
    const range = isPerUser ? undefined : rangeOf(dependency, said, directory);
    const requests = isPlatform(dependency) ? [] : [dependency, ...(SUBPATHS[dependency] ?? [])];
    for (const request of [...requests, ...(PLATFORM[dependency] ?? [])]) {
      result[request] = { requiredVersion: range, singleton: SINGLETONS.includes(dependency) };
    }
  }
  for (const [key, options] of Object.entries(shared)) {
    if (options !== false) Object.assign(result, override(name, directory, key, options, result[key]));
  }
  const takenOut = Object.keys(shared).filter(key => shared[key] === false);
  const left = [...takenOut, ...takenOut.flatMap(key => SUBPATHS[key] ?? [])];
  return Object.fromEntries(Object.entries(result).filter(([key]) => shared[key] || !left.includes(key)));
}

/** What comes from a file, a folder or git (`file:vendor/kit.tgz`) has no range: it is the version that is installed. */
const rangeOf = (dependency: string, said: string, directory: string): string =>
  said.includes(':') ? (installedVersion(dependency, directory) ?? said) : said;

function override(
  app: string,
  directory: string,
  key: string,
  options: SharedOptions,
  before: SharedOptions = {},
) {
  const changed = { ...asObject(before), ...asObject(options) };
  if (!key.startsWith('.') && !isAbsolute(key)) return { [key]: changed };
  // webpack resolves such a request against its context, which is not the app's folder; and two apps may each have a ./src/store.ts.
  const file = resolve(directory, key);
  return {
    [file]: {
      shareKey: `${app}/${relative(directory, file)}`,
      requiredVersion: false,
      ...changed,
    } as SharedOptions,
  };
}

const asObject = (options: SharedOptions) =>
  typeof options === 'string' ? { requiredVersion: options } : options;
