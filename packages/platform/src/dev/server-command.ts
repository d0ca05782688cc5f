import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { PlatformError } from '../platform-error.js';

/** How the dev server of an app is started: a program with arguments, or a line for the shell. */
export interface ServerCommand {
  file: string;
  args: string[];
  shell: boolean;
  /** Where programs are found: those of the app first, as npm does it. */
  path: string;
}

/** The `dev` script of an app. Throws USAGE where it has none. */
export function serverCommand(directory: string, path = process.env.PATH ?? ''): ServerCommand {
  const script = scriptOf(directory);
  const all = [...programFolders(directory), path].join(delimiter);
  if (SHELL.test(script)) return { file: script, args: [], shell: true, path: all };
  const [file = '', ...args] = script.trim().split(/\s+/);
  // Then it ends with this process, however that ends.
  const withParent = /^webpack serve\b/.test(script) ? ['--watch-options-stdin'] : [];
  return { file, args: [...args, ...withParent], shell: process.platform === 'win32', path: all };
}

/** What only a shell understands. */
const SHELL = /["'`$&|;<>()*?\\=]/;

function scriptOf(directory: string): string {
  const file = join(directory, 'package.json');
  const { scripts = {} } = JSON.parse(readFileSync(file, 'utf8')) as { scripts?: Record<string, string> };
  if (scripts.dev !== undefined) return scripts.dev;
  throw new PlatformError(
    'USAGE',
    `${file} has no script "dev". Add one: "webpack serve --config federation.config.ts --mode development"`,
  );
}

function programFolders(directory: string): string[] {
  const folder = join(directory, 'node_modules/.bin');
  const rest = dirname(directory) === directory ? [] : programFolders(dirname(directory));
  return existsSync(folder) ? [folder, ...rest] : rest;
}
