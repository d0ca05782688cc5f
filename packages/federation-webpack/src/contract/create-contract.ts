import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import type { Contract, ContractSources } from '@weft/federation-runtime/manifest';
import type { App } from '../definition/resolve-app.js';
import { installedVersion } from '../definition/installed-version.js';
import { compilerOptions } from './compiler-options.js';
import { ContractError } from './contract-error.js';
import { emitDeclarations } from './emit-declarations.js';
import { readProject } from './read-project.js';
import { sourceImports, type SourceImports } from './source-imports.js';
import { withRelative } from './with-relative.js';

/** What a contract is made of. */
export type ContractApp = Pick<App, 'name' | 'directory' | 'component' | 'exposes' | 'remotes'>;

interface File extends SourceImports {
  text: string;
  /** Files of the app that it imports. */
  local: string[];
}

const TYPESCRIPT = /\.[mc]?tsx?$/;

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

  const written = await reached([app.component, ...Object.values(exposes)].map(pathOf), {
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
  const declarations = await reached(Object.values(ofExposed), types);
  const imported = [...using].flatMap(
    path => written.get(path)?.local.filter(file => !using.has(file)) ?? [],
  );
  const beside = await reached(
    imported.flatMap(path => declared(path) ?? []),
    types,
  );

  // What holds for all files of the app, and is imported by none.
  const ambient = await reached(project.ambient, types);

  const files = [
    ...declarations.values(),
    ...beside.values(),
    ...[...using].flatMap(path => written.get(path) ?? []),
  ];
  return {
    contract: {
      ...{ format: 1, app: name, exposes: sorted(ofExposed), declarations: textsOf(declarations) },
      uses: usesOf(
        [...using].flatMap(path => written.get(path) ?? []),
        isRemote,
      ),
      packages: packagesOf(files, request => isRemote(request), directory),
      options,
    },
    sources: {
      ...{ format: 1, app: name },
      files: sorted({
        ...textsOf(beside),
        ...textsOf(ambient),
        ...Object.fromEntries([...using].map(path => [path, written.get(path)?.text ?? ''])),
      }),
    },
  };
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

interface Walk {
  find(request: string, from: string): string | undefined;
  read(path: string): Promise<string>;
}

/** Files by path, with all that they import of the app; those without types are left out. */
async function reached(roots: readonly string[], { find, read }: Walk): Promise<Map<string, File>> {
  const files = new Map<string, File>();
  const open = [...roots];
  // Grows while it is walked.
  for (const path of open) {
    if (files.has(path) || !(TYPESCRIPT.test(path) || path.endsWith('.json'))) continue;
    const text = await read(path);
    const imports = TYPESCRIPT.test(path)
      ? sourceImports(path, text)
      : { requests: new Set<string>(), names: new Map<string, Set<string>>() };
    const found = [...imports.requests].flatMap(request => {
      const file = find(request, path);
      return file === undefined ? [] : [{ request, file }];
    });
    const local = found.map(({ file }) => file);
    files.set(path, { ...imports, text: withRelative(text, path, found), local });
    open.push(...local);
  }
  return files;
}

/** Those that use other apps, and all that import these, directly or through others. */
function usersOf(files: ReadonlyMap<string, File>, isRemote: (request: string) => boolean): Set<string> {
  const using = new Set<string>();
  for (let before = -1; before < using.size;) {
    before = using.size;
    for (const [path, { names, local }] of files)
      if ([...names.keys()].some(isRemote) || local.some(file => using.has(file))) using.add(path);
  }
  return new Set([...using].sort());
}

function usesOf(files: readonly File[], isRemote: (request: string) => boolean): Contract['uses'] {
  const uses = new Map<string, Set<string>>();
  for (const { names } of files)
    for (const [request, taken] of names)
      if (isRemote(request)) uses.set(request, new Set([...(uses.get(request) ?? []), ...taken]));
  return sorted(Object.fromEntries([...uses].map(([request, taken]) => [request, [...taken].sort()])));
}

function packagesOf(
  files: readonly File[],
  isRemote: (request: string) => boolean,
  directory: string,
): Contract['packages'] {
  const requests = new Set(files.flatMap(({ requests }) => [...requests]));
  const names = [...requests]
    .filter(request => !request.startsWith('.') && !isRemote(request))
    .map(request => /^(@[^/]+\/)?[^/]+/.exec(request)?.[0] ?? request);
  const versions = [...new Set(names)].flatMap(name => {
    const version = installedVersion(name, directory);
    return version === undefined ? [] : [[name, version] as const];
  });
  return sorted(Object.fromEntries(versions));
}

/** Where the types of a file are; the file itself where it has none. */
function typesOf(path: string, isThere: (path: string) => boolean): string {
  const typed = path.replace(/\.(\w+)$/, '.d.$1.ts');
  return !TYPESCRIPT.test(path) && isThere(typed) ? typed : path;
}

const outside = (from: string, request: string) =>
  new ContractError(
    `${posix.normalize(from)} names a type of ${request}, which is no part of the app, and no module that another app exposes.`,
  );

const textsOf = (files: ReadonlyMap<string, File>) =>
  sorted(Object.fromEntries([...files].map(([path, { text }]) => [path, withoutConstEnums(text)])));

/** Its values are not inlined across apps: each is built alone. */
const withoutConstEnums = (text: string) => text.replaceAll(/\bdeclare const enum\b/g, 'declare enum');

const sorted = <T>(object: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));

const mapValues = <T, U>(object: Record<string, T>, map: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
