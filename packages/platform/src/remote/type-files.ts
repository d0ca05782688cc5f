import { own } from '../environment/own.js';
import { assetDeclaration } from '../contract/asset-declaration.js';
import type { TypedRelease } from './typed-release.js';

/** A module that an app exposes: `component-library/Button`. */
interface ExposedModule {
  id: string;
  /** The file of its types, from the folder of all; undefined where it has none. */
  file?: string;
  /** Its source, in the app. */
  source: string;
}

const RUNTIME = '@weft/federation-runtime';

/** The texts of the files that give a repository the types of releases, by path. */
export function typeFiles(releases: readonly TypedRelease[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const { app, version, contract } of releases)
    for (const [path, text] of Object.entries(contract?.declarations ?? {}))
      files.set(`${app}/${path}`, path.endsWith('.json') ? text : `${headOf(`${app}@${version}`)}${text}`);
  const modules = releases.flatMap(modulesOf);
  files.set('assets.d.ts', assets(modules));
  files.set('remote-modules.d.ts', remoteModules(modules));
  files.set('tsconfig.json', configuration(modules));
  return files;
}

/** The modules that a release exposes, by name. */
export const modulesOf = ({ app, contract }: TypedRelease): ExposedModule[] =>
  Object.entries(contract?.exposes ?? {})
    .map(([module, source]) => ({
      ...{ id: app + module.slice(1), source },
      file: own(contract?.declarations ?? {}, source) === undefined ? undefined : `${app}/${source}`,
    }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));

const headOf = (releases: string) =>
  `// Of ${releases}: written by \`weft types\`, which writes it anew. Changes are lost.\n`;

const HEAD_OF_ALL = headOf('the releases in releases.json');

/** What has no types of its own: style sheets and pictures. */
const assets = (modules: readonly ExposedModule[]): string =>
  HEAD_OF_ALL +
  modules
    .filter(({ file }) => file === undefined)
    .map(({ id, source }) => assetDeclaration(id, source))
    .join('');

/** What `loadRemote` and `<Remote>` know by name. */
const remoteModules = (modules: readonly ExposedModule[]): string =>
  [
    HEAD_OF_ALL + '/// <reference path="./assets.d.ts" />',
    `import type {} from '${RUNTIME}';\n`,
    `declare module '${RUNTIME}' {\n  interface RemoteModules {`,
    ...modules.map(({ id }) => JSON.stringify(id)).map(name => `    ${name}: typeof import(${name});`),
    '  }\n}\n',
  ].join('\n');

/** What the compiler of the consumer is to be told: where the types of each module are. */
function configuration(modules: readonly ExposedModule[]): string {
  const paths = modules.flatMap(({ id, file }) => (file === undefined ? [] : [[id, [`./${file}`]] as const]));
  const compilerOptions = {
    ...{ allowArbitraryExtensions: true, resolveJsonModule: true },
    paths: Object.fromEntries(paths),
  };
  return `${JSON.stringify({ compilerOptions }, null, 2)}\n`;
}
