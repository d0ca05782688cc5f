import type { Manifest } from '@weft/federation-runtime/manifest';
import type { Compilation, Module } from 'webpack';
import type { App } from '../definition/resolve-app.js';

// "provide shared module (default) react@19.3.1 = ./node_modules/react/index.js"
const PROVIDED = /^provide shared module \((?<scope>.*?)\) (?<key>.+)@(?<version>[^@]*?) = /;

/** The packages that a build provides to the share scope, with the files that hold them. */
export function providedPackages({ name, shared }: App, compilation: Compilation): Manifest['shared'] {
  return [...compilation.modules].flatMap(module => {
    const found =
      module.type === 'provide-module' &&
      PROVIDED.exec(module.readableIdentifier(compilation.requestShortener))?.groups;
    if (!found) return [];
    const { key = '', version = '' } = found;
    const options = shared[key];
    const { singleton = false, requiredVersion } = typeof options === 'object' ? options : {};
    const range = typeof requiredVersion === 'string' ? requiredVersion : `^${version}`;
    const files = filesOf(module, compilation);
    const assets = { js: { sync: files, async: [] }, css: { sync: [], async: [] } };
    return [{ id: `${name}:${key}`, name: key, version, singleton, requiredVersion: range, assets }];
  });
}

const filesOf = (module: Module, { chunkGraph }: Compilation): string[] =>
  module.blocks
    .flatMap(block => chunkGraph.getBlockChunkGroup(block)?.chunks ?? [])
    .flatMap(chunk => [...chunk.files])
    .filter(file => file.endsWith('.js') && !file.includes('.hot-update.'));
