import type { Manifest } from '@weft/federation-runtime/manifest';
import type { Chunk, Compilation, Module } from 'webpack';
import type { App } from '../definition/resolve-app.js';

// "provide shared module (default) react@19.3.1 = ./node_modules/react/index.js"
const PROVIDED = /^provide shared module \((?<scope>.*?)\) (?<key>.+)@(?<version>[^@]*?) = /;

/** The packages that a build provides to the share scope, with the files that hold them; of several versions in the order in which it registers them. */
export function providedPackages({ name, shared }: App, compilation: Compilation): Manifest['shared'] {
  const packages = provideModules(compilation).map(module => {
    const { key, version } = providedVersion(module, compilation);
    const { singleton = false, requiredVersion } = optionsOf(key, shared);
    const range = typeof requiredVersion === 'string' ? requiredVersion : '*';
    const files = filesOf(module, compilation);
    const assets = { js: { sync: files, async: [] }, css: { sync: [], async: [] } };
    return { id: `${name}:${key}`, name: key, version, singleton, requiredVersion: range, assets };
  });
  return packages.sort((a, b) => (a.id === b.id ? highestFirst(a.version, b.version) : a.id < b.id ? -1 : 1));
}

/** Orders versions. A prerelease comes before its release: no build has both. */
export const highestFirst = (a: string, b: string): number => b.localeCompare(a, 'en', { numeric: true });

/** What a module provides, and where. */
export function providedVersion(module: Module, { requestShortener }: Compilation) {
  const found = PROVIDED.exec(module.readableIdentifier(requestShortener))?.groups;
  const { scope = '', key = '', version = '' } = found ?? {};
  // webpack registers a file, which has no version, as version 0.
  return { scope, key, version: version === 'false' ? '0' : version };
}

/** The options that a key of a share scope comes from: its own, or those of all subpaths of its package (`lodash/`). */
function optionsOf(key: string, shared: App['shared']): { singleton?: boolean; requiredVersion?: unknown } {
  const all = Object.entries(shared).flatMap(([request, options]) =>
    typeof options === 'string' ? [] : [{ ...options, shareKey: options.shareKey ?? request }],
  );
  const own = all.find(({ shareKey }) => shareKey === key);
  return own ?? all.find(({ shareKey }) => shareKey.endsWith('/') && key.startsWith(shareKey)) ?? {};
}

/** The chunks that hold what a build provides, or one package of that. */
export const providedChunks = (compilation: Compilation, name?: string): Chunk[] => [
  ...new Set(
    provideModules(compilation)
      .filter(module => name === undefined || providedVersion(module, compilation).key === name)
      .flatMap(module => chunksOf(module, compilation)),
  ),
];

/** What a build provides to share scopes. */
export const provideModules = ({ modules }: Compilation): Module[] =>
  [...modules].filter(({ type }) => type === 'provide-module');

const chunksOf = (module: Module, { chunkGraph }: Compilation): Chunk[] =>
  module.blocks
    .flatMap(block => chunkGraph.getBlockChunkGroup(block)?.chunks ?? [])
    .filter(chunk => chunkGraph.getChunkModulesIterableBySourceType(chunk, 'javascript'));

const filesOf = (module: Module, compilation: Compilation): string[] =>
  chunksOf(module, compilation)
    .flatMap(chunk => [...chunk.files])
    .filter(file => file.endsWith('.js') && !file.includes('.hot-update.'));
