import type { Manifest } from '@weft/federation-runtime/manifest';
import type { Chunk, Compilation, Module } from 'webpack';
import type { App } from '../definition/resolve-app.js';

// "provide shared module (default) react@19.3.1 = ./node_modules/react/index.js"
const PROVIDED = /^provide shared module \((?<scope>.*?)\) (?<key>.+)@(?<version>[^@]*?) = /;

/** The packages that a build provides to the share scope, with the files that hold them. */
export function providedPackages({ name, shared }: App, compilation: Compilation): Manifest['shared'] {
  const packages = provideModules(compilation).flatMap(module => {
    const found = partsOf(module, compilation);
    if (!found) return [];
    const { key = '' } = found;
    // webpack registers a file, which has no version, as version 0.
    const version = found.version === 'false' ? '0' : (found.version ?? '');
    const { singleton = false, requiredVersion } = optionsOf(key, shared);
    const range = typeof requiredVersion === 'string' ? requiredVersion : '*';
    const files = filesOf(module, compilation);
    const assets = { js: { sync: files, async: [] }, css: { sync: [], async: [] } };
    return [{ id: `${name}:${key}`, name: key, version, singleton, requiredVersion: range, assets }];
  });
  return packages.sort((a, b) => (`${a.id}@${a.version}` < `${b.id}@${b.version}` ? -1 : 1));
}

const partsOf = (module: Module, { requestShortener }: Compilation) =>
  PROVIDED.exec(module.readableIdentifier(requestShortener))?.groups;

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
      .filter(module => name === undefined || partsOf(module, compilation)?.key === name)
      .flatMap(module => chunksOf(module, compilation)),
  ),
];

const provideModules = ({ modules }: Compilation): Module[] =>
  [...modules].filter(({ type }) => type === 'provide-module');

const chunksOf = (module: Module, { chunkGraph }: Compilation): Chunk[] =>
  module.blocks
    .flatMap(block => chunkGraph.getBlockChunkGroup(block)?.chunks ?? [])
    .filter(chunk => chunkGraph.getChunkModulesIterableBySourceType(chunk, 'javascript'));

const filesOf = (module: Module, compilation: Compilation): string[] =>
  chunksOf(module, compilation)
    .flatMap(chunk => [...chunk.files])
    .filter(file => file.endsWith('.js') && !file.includes('.hot-update.'));
