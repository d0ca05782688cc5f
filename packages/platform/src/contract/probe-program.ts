import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { assetDeclaration } from './asset-declaration.js';
import { appOfModule, pathOfModule, type ContractSet } from './contract-set.js';
import type { ReleaseContract } from './read-contract.js';

/** A program to be compiled: the code of some apps against the declarations of others. */
export interface ProbeProgram {
  folder: string;
  /** Apps with the same compiler options share one, whose file is relative to the folder. */
  projects: { file: string; apps: string[] }[];
}

interface ProgramOptions {
  /** An empty folder, from which the packages that the apps import are found. */
  folder: string;
  set: ContractSet;
  /** Whose code it is. */
  consumers: Iterable<string>;
  /** Takes modules of others for anything at all: what the compiler still complains of has to do with something else. */
  alone?: boolean;
}

/** What everything else that an app may import is: style sheets, pictures. */
const ASSETS = ['*.module.css', '*.css', '*.svg'].map(kind => assetDeclaration(kind, kind)).join('');

/** Writes a program. Its code is at `<app>/sources/`, declarations of exposed modules are at `<app>/declarations/`. */
export async function writeProgram({ folder, set, consumers, alone }: ProgramOptions): Promise<ProbeProgram> {
  const files = new Map<string, string>([['assets.d.ts', ASSETS]]);
  const projects = new Map<string, { apps: string[]; files: string[] }>();
  const chosen = [...consumers].flatMap(app => set.get(app) ?? []);
  for (const release of chosen) {
    const { app, contract, sources } = release;
    if (!contract) continue;
    for (const [path, text] of Object.entries(sources)) files.set(`${app}/sources/${path}`, text);
    const options = JSON.stringify(contract.options);
    const own = Object.keys(sources).filter(path => /\.[mc]?tsx?$/.test(path) && !/\.d\.\w+\.ts$/.test(path));
    const project = projects.get(options) ?? { apps: [], files: [] };
    projects.set(options, project);
    project.apps.push(app);
    project.files.push(...own.map(path => `${app}/sources/${path}`));
  }
  const paths = alone ? {} : pathsOf(set, new Set(chosen));
  files.set(
    'others.d.ts',
    stubsFor(chosen, module => alone || !(Object.hasOwn(paths, module) || isAsset(set, module))),
  );
  if (!alone)
    for (const { app, contract } of set.values())
      for (const [path, text] of Object.entries(contract?.declarations ?? {}))
        files.set(`${app}/declarations/${path}`, text);

  files.set('remote-modules.d.ts', remoteModules(chosen));
  const skipLibCheck = !passesOn(set);
  const ambient = ['assets.d.ts', 'others.d.ts', 'remote-modules.d.ts'];
  const written: ProbeProgram['projects'] = [];
  for (const [options, { apps, files: sources }] of projects) {
    const file = `tsconfig.${written.length}.json`;
    written.push({ file, apps });
    const compilerOptions = { ...(JSON.parse(options) as object), ...ALWAYS, skipLibCheck, paths };
    files.set(file, JSON.stringify({ compilerOptions, files: [...ambient, ...sources] }));
  }
  const folders = new Set([...files.keys()].map(path => dirname(join(folder, path))));
  await Promise.all([...folders].map(each => mkdir(each, { recursive: true })));
  await Promise.all([...files].map(([path, text]) => writeFile(join(folder, path), text)));
  return { folder, projects: written };
}

const ALWAYS = { noEmit: true, skipDefaultLibCheck: true, allowArbitraryExtensions: true, types: [] };

/**
 * Whether an app exposes what it has of another one: then names may lead round in a circle, which the compiler only says in declarations. To check these
 * takes half as long again.
 */
const passesOn = (set: ContractSet): boolean =>
  [...set.values()].some(({ contract }) =>
    Object.values(contract?.declarations ?? {}).some(text =>
      [...text.matchAll(/^export [^;]*? from ['"]([^'"./][^'"]*)['"]/gm)].some(([, request = '']) =>
        set.has(appOfModule(request)),
      ),
    ),
  );

/**
 * Where the compiler finds each module: at its declarations, or at its sources where these use other apps, because what declarations say of others is what these
 * were when it was built. Those that have neither are found as assets.
 */
const pathsOf = (set: ContractSet, chosen: ReadonlySet<ReleaseContract>): Record<string, string[]> =>
  Object.fromEntries(
    [...set.values()].flatMap(release =>
      Object.entries(release.contract?.exposes ?? {})
        .filter(([, file]) => release.contract?.declarations[file] !== undefined)
        .map(([module, file]) => {
          const source = chosen.has(release) ? sourceOf(release, file) : undefined;
          const path = source === undefined ? `declarations/${file}` : `sources/${source}`;
          return [`${release.app}/${module.slice(2)}`, [`./${release.app}/${path}`]];
        }),
    ),
  );

const sourceOf = ({ sources }: ReleaseContract, declaration: string) =>
  ['.ts', '.tsx']
    .map(ending => declaration.replace(/\.d\.ts$/, ending))
    .find(path => Object.hasOwn(sources, path));

/** Whether a module is there, and has no types. */
const isAsset = (set: ContractSet, module: string): boolean =>
  Object.hasOwn(set.get(appOfModule(module))?.contract?.exposes ?? {}, pathOfModule(module));

/** Declares modules as anything at all: whoever has to do with them is told elsewhere that they are missing. */
const stubsFor = (releases: readonly ReleaseContract[], isMissing: (module: string) => boolean): string =>
  [...new Set(releases.flatMap(({ contract }) => Object.keys(contract?.uses ?? {})))]
    .filter(isMissing)
    .map(module => `declare module ${JSON.stringify(module)};\n`)
    .join('');

/** What `loadRemote` and `<Remote>` know by name: what the apps use of others, and their own. */
function remoteModules(releases: readonly ReleaseContract[]): string {
  const names = releases.flatMap(({ app, contract }) => [
    ...Object.keys(contract?.uses ?? {}),
    ...Object.keys(contract?.exposes ?? {}).map(module => `${app}/${module.slice(2)}`),
  ]);
  const lines = [...new Set(names)].map(
    name => `${JSON.stringify(name)}: typeof import(${JSON.stringify(name)});`,
  );
  const runtime = '@weft/federation-runtime';
  return `import type {} from '${runtime}';\ndeclare module '${runtime}' {\n  interface RemoteModules {\n${lines.join('\n')}\n}\n}\n`;
}
