import type { PageDefinition } from '@weft/federation-webpack';

export interface BuiltModules {
  /** Names of modules that are there from the start. */
  direct: readonly string[];
  /** Names of modules that are imported when they are asked for. */
  lazy: readonly string[];
  pages: readonly PageDefinition[];
}

/** The code of the module `built/modules`, which the shims know a build by. */
export function builtModulesCode({ direct, lazy, pages }: BuiltModules): string {
  const imports = direct.map((name, place) => `import * as module${place} from '${name}';`);
  const present = direct.map((name, place) => `'${name}': module${place}`);
  const later = lazy.map(
    name => `'${name}': () => import(/* webpackChunkName: "${chunkName(name)}" */ '${name}')`,
  );
  return [
    ...imports,
    `export const direct = { ${present.join(', ')} };`,
    `export const lazy = { ${later.join(', ')} };`,
    `export const pages = ${JSON.stringify(pages)};`,
  ].join('\n');
}

/** The name of the chunk that a module is imported in. */
export const chunkName = (module: string) => module.replaceAll(/\W/g, '-');
