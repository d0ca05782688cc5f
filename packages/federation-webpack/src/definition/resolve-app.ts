import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { developmentGlobal } from '@weft/federation-runtime/manifest';
import type { AppDefinition, PageDefinition, SharedOptions } from './app-definition.js';
import { buildId } from './build-id.js';
import { checkDefinition } from './check-definition.js';
import { formatOf, type Format } from './format.js';
import { resolvePolicy, type Policy } from './resolve-policy.js';
import { sharedPackages } from './shared-packages.js';
import { singletonsOf } from './singletons.js';

export type Mode = 'development' | 'production';

/** An app as the build works with it: every default filled in, every path absolute. */
export interface App {
  name: string;
  title: string;
  description: string;
  version: string;
  directory: string;
  mode: Mode;
  format: Format;
  /** Names this build, and only this one, in production; the app's name in development. */
  build: string;
  /** The global that holds its container; a module has none, and a name for its build. */
  global: string;
  /** The global that its chunks arrive at. */
  chunks: string;
  component: string;
  exposes: Record<string, string>;
  page?: PageDefinition;
  remotes: string[];
  shared: Record<string, SharedOptions>;
  /** Names of the share scopes in use, `default` first. */
  scopes: string[];
  /** Which versions it can work with of what there may be only one of, by share scope and share key. */
  singletons: Record<string, string[]>;
  /** What the others may do where it is the host, by app. */
  policy: Record<string, Policy>;
  port: number;
}

/** Checks a definition and fills in what its author left out. Throws a DefinitionError. */
export function resolveApp(definition: AppDefinition, directory: string, mode: Mode): App {
  checkDefinition(definition, directory);
  const { name, page, exposes = {}, remotes = [], devPort: port } = definition;
  const manifest = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as PackageJson;
  const format = formatOf(definition);
  const title = definition.title ?? page?.title ?? name;
  const version = manifest.version ?? '0.0.0';
  const policy = resolvePolicy(definition, directory);
  const packages = { ...manifest.dependencies, ...overridden(policy) };
  const build = mode === 'production' ? `${version}-${buildId(directory, packages, format)}` : 'development';
  const global = mode === 'production' ? identifier(`${name}_${build}`) : developmentGlobal(name);
  const shared = sharedPackages(definition, directory, manifest.dependencies);
  return {
    name,
    title,
    description: definition.description ?? title,
    version,
    directory,
    mode,
    format,
    build,
    global,
    chunks: `${global}_chunks`,
    component: resolve(directory, definition.app ?? './src/App.tsx'),
    exposes: mapValues(exposes, file => resolve(directory, file)),
    page,
    remotes,
    shared,
    scopes: scopesOf(shared),
    singletons: singletonsOf(shared),
    policy,
    port,
  };
}

interface PackageJson {
  version?: string;
  dependencies?: Record<string, string>;
}

/** Packages whose installed version becomes part of the build, besides the dependencies. */
const overridden = (policy: Record<string, Policy>): object =>
  Object.assign({}, ...Object.values(policy).map(({ override }) => override)) as object;

const identifier = (text: string) => `weft_${text.replace(/\W/g, '_')}`;

const scopesOf = (shared: Record<string, SharedOptions>) => [
  ...new Set([
    'default',
    ...Object.values(shared).flatMap(options =>
      typeof options === 'string' ? [] : (options.shareScope ?? []),
    ),
  ]),
];

const mapValues = <T, U>(object: Record<string, T>, map: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
