import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Format } from './format.js';
import { installedVersion } from './installed-version.js';

const LEFT_OUT = /(^|[\\/])(node_modules|dist|coverage|\.[^\\/]*)$|\.test\.tsx?$/;

/**
 * Eight hexadecimal digits that name what goes into a build: the files of the app, the installed versions of its dependencies, and the format.
 * It has to be known before the build (it becomes part of the code), so it cannot be a hash of the output. Same input, same id.
 */
export function buildId(
  directory: string,
  dependencies: Record<string, unknown> = {},
  format: Format = 'script',
): string {
  const hash = createHash('sha256');
  // The files may be those of an earlier build, as the environment decides as well.
  if (format !== 'script') hash.update(`${format}\0`);
  for (const file of filesOf(directory).sort()) {
    hash
      .update(`${relative(directory, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  for (const name of Object.keys(dependencies).sort())
    hash.update(`${name}@${installedVersion(name, directory) ?? 'missing'}\0`);
  return hash.digest('hex').slice(0, 8);
}

const filesOf = (directory: string): string[] =>
  readdirSync(directory, { withFileTypes: true })
    .filter(entry => !LEFT_OUT.test(entry.name))
    .flatMap(entry => {
      const path = join(directory, entry.name);
      return entry.isDirectory() ? filesOf(path) : [path];
    });
