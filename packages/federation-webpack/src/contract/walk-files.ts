import { sourceImports, type SourceImports } from './source-imports.js';
import { withRelative } from './with-relative.js';

/** A source or a declaration of an app. */
export interface AppFile extends SourceImports {
  text: string;
  /** Files of the app that it imports. */
  local: string[];
}

export const TYPESCRIPT = /\.[mc]?tsx?$/;

/** How files are found and read; paths are relative to the app, with `/`. */
export interface Walk {
  find(request: string, from: string): string | undefined;
  read(path: string): Promise<string>;
}

/** Files by path, with all that they import of the app; those without types are left out. */
export async function walkFiles(
  roots: readonly string[],
  { find, read }: Walk,
): Promise<Map<string, AppFile>> {
  const files = new Map<string, AppFile>();
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
