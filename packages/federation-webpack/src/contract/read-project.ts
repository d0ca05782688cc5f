import { join, relative, sep } from 'node:path';
import ts from 'typescript';
import { findFile } from './find-file.js';

interface Found {
  /** Whether the app has a file, of those that may be found. */
  has(path: string): boolean;
  isRemote(request: string): boolean;
}

/** What the `tsconfig.json` of an app says of where its files are; paths are relative to the app, with `/`. */
export function readProject(directory: string) {
  const config = ts.getParsedCommandLineOfConfigFile(join(directory, 'tsconfig.json'), undefined, {
    ...ts.sys,
    // The compiler itself says so, better.
    onUnRecoverableConfigFileDiagnostic: () => undefined,
  });
  const pathOf = (file: string) => relative(directory, file).split(sep).join('/');

  return {
    /** Declarations that hold for all files: nobody imports them. */
    ambient: (config?.fileNames ?? [])
      .map(pathOf)
      .filter(path => path.endsWith('.d.ts') && !path.startsWith('../')),

    /** The file of the app that a request means, also by `paths` of the compiler and by `imports` of the package; undefined for packages and other apps. */
    find(request: string, from: string, { has, isRemote }: Found): string | undefined {
      if (/^\.{1,2}(\/|$)/.test(request) || isRemote(request)) return findFile(request, from, has);
      const { resolvedModule: found } = ts.resolveModuleName(
        request,
        join(directory, from),
        config?.options ?? {},
        ts.sys,
      );
      if (!found || found.isExternalLibraryImport) return undefined;
      const path = pathOf(found.resolvedFileName);
      return path.startsWith('../') ? undefined : path;
    },
  };
}
