import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import type { Contract, ContractSources } from '@weft/federation-runtime/manifest';
import type { App } from '../definition/resolve-app.js';
import { compilerOptions } from './compiler-options.js';
import { ContractError } from './contract-error.js';
import { emitDeclarations } from './emit-declarations.js';
import { readProject } from './read-project.js';
import { sorted } from './sorted.js';
import { packagesOf, usersOf, usesOf } from './used-names.js';
import { TYPESCRIPT, walkFiles, type AppFile } from './walk-files.js';

/** What a contract is made of. */
export type ContractApp = Pick<App, 'name' | 'directory' | 'component' | 'exposes' | 'remotes'>;

/** Makes the contract of an app, and the sources for it. Rejects with a ContractError where an exposed module has a type that cannot be said. */
export async function createContract(
  app: ContractApp,
): Promise<{ contract: Contract; sources: ContractSources }> {
  const { name, directory, exposes } = app;
  const [emitted, options] = await Promise.all([emitDeclarations(directory), compilerOptions(directory)]);
  const isThere = (path: string) => emitted.has(path) || isFile(join(directory, path));
  const read = async (path: string) =>
    emitted.get(path) ?? (await readFile(join(directory, path), 'utf8')).replaceAll('\r\n', '\n');
  const pathOf = (file: string) => relative(directory, file).split(sep).join('/');

  const isRemote = (request: string) => app.remotes.includes(request.slice(0, request.indexOf('/')));
  const project = readProject(directory);
  const find = (request: string, from: string, has: (path: string) => boolean) =>
    project.find(request, from, { has, isRemote });

  const written = await walkFiles([app.component, ...Object.values(exposes)].map(pathOf), {
    find: (request, from) => find(request, from, path => isFile(join(directory, path))),
    read,
  });
  const using = usersOf(written, isRemote);

  // A source has its declaration beside it.
  const declared = (path: string | undefined) => {
    const declaration = path?.replace(/(?<!\.d)\.([mc]?)[jt]sx?$/, '.d.$1ts');
    return declaration !== undefined && isThere(declaration) ? declaration : path;
  };
  const types = {
    find: (request: string, from: string) => {
      const found = declared(find(request, from, isThere));
      if (found?.startsWith('../')) throw outside(from, request);
      return found;
    },
    read,
  };
  const ofExposed = mapValues(exposes, file => declared(typesOf(pathOf(file), isThere)) ?? '');
  const declarations = await walkFiles(Object.values(ofExposed), types);
  const imported = [...using].flatMap(
    path => written.get(path)?.local.filter(file => !using.has(file)) ?? [],
  );
  const beside = await walkFiles(
    imported.flatMap(path => declared(path) ?? []),
    types,
  );

  // What holds for all files of the app, and is imported by none.
  const ambient = await walkFiles(project.ambient, types);

  const code = new Map([...using].flatMap(path => [[path, written.get(path) as AppFile] as const]));
  const files = [...declarations.values(), ...beside.values(), ...code.values()];
  return {
    contract: {
      ...{ format: 1, app: name, exposes: sorted(ofExposed), declarations: textsOf(declarations) },
      uses: usesOf([...code.values()], isRemote),
      packages: packagesOf(files, isRemote, directory),
      options,
    },
    sources: {
      ...{ format: 1, app: name },
      files: sorted({
        ...textsOf(beside),
        ...textsOf(ambient),
        ...Object.fromEntries([...code].map(([path, { text }]) => [path, text])),
      }),
    },
  };
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** Where the types of a file are; the file itself where it has none. */
function typesOf(path: string, isThere: (path: string) => boolean): string {
  const typed = path.replace(/\.(\w+)$/, '.d.$1.ts');
  return !TYPESCRIPT.test(path) && isThere(typed) ? typed : path;
}

const outside = (from: string, request: string) =>
  new ContractError(
    `${posix.normalize(from)} names a type of ${request}, which is no part of the app, and no module that another app exposes.`,
  );

const textsOf = (files: ReadonlyMap<string, AppFile>) =>
  sorted(Object.fromEntries([...files].map(([path, { text }]) => [path, withoutConstEnums(text)])));

/** Its values are not inlined across apps: each is built alone. */
const withoutConstEnums = (text: string) => text.replaceAll(/\bdeclare const enum\b/g, 'declare enum');

const mapValues = <T, U>(object: Record<string, T>, map: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
