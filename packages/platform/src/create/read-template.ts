import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Kind } from './kind.js';

/** Texts of files, by path from the folder that they belong to. */
export type Files = Record<string, string>;

const TEMPLATES = fileURLToPath(new URL('../../templates', import.meta.url));

/** The files of a template: of an app of some kind, of what every repository of its own has besides, or of what that of a page has. */
export function readTemplate(name: Kind | 'repository' | 'page-repository'): Files {
  const folder = join(TEMPLATES, name);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.map(file => [relative(folder, file).split(sep).join('/'), readFileSync(file, 'utf8')]),
  );
}
