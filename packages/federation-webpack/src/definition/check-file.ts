import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AppDefinition } from './app-definition.js';
import { DefinitionError } from './definition-error.js';

/** Checks that a file which a definition names is there; `role`: as what it names it. Throws a DefinitionError. */
export function checkFile(file: string, directory: string, { name }: AppDefinition, role: string) {
  const path = resolve(directory, file);
  if (existsSync(path)) return;
  throw new DefinitionError(
    `App "${name}" has no file ${file}.`,
    `federation.config.ts names it as ${role}, and ${path} does not exist.`,
    'Make the file, or correct the path (it is relative to the folder of the app, with its extension).',
  );
}
