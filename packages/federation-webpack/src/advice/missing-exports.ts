import { nearest } from './nearest.js';

/** What a source of an app imports from a module of another one, once both have been evaluated. */
export interface RemoteImport {
  /** The source: `catalog/src/ProductCard.tsx`. */
  user: string;
  /** The remote module: `component-library/Price`. */
  module: string;
  names: readonly string[];
  exports: unknown;
}

/** About each name that is imported, and that the module does not export. Of a module with top-level await: when it is done. */
export async function adviseOnImport(found: RemoteImport): Promise<string[]> {
  const exports: unknown = await found.exports;
  if (typeof exports !== 'object' || exports === null) return [];
  const has = (name: string) => name in exports || (name === 'default' && !('__esModule' in exports));
  const near = (name: string) => nearest(name, Object.keys(exports));
  return found.names.filter(name => !has(name)).map(name => adviceOn(found, name, near(name)));
}

const adviceOn = ({ user, module }: RemoteImport, name: string, near: string | undefined) =>
  `${module} has no export "${name}", which ${user} imports. ${
    near === undefined ? `Correct the name, or export it in ${module}.` : `Did you mean ${near}?`
  }`;
