import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The version of a package as code in the given folder has it; undefined when it is not installed. */
export function installedVersion(name: string, directory: string): string | undefined {
  // With a path behind the name: packages such as "events" share theirs with a module of Node, which has no paths.
  const request = `${name}/package.json`;
  for (const path of createRequire(join(directory, 'package.json')).resolve.paths(request) ?? []) {
    try {
      return (JSON.parse(readFileSync(join(path, request), 'utf8')) as { version: string }).version;
    } catch {
      // Not installed at this level; node_modules of the folder above may have it.
    }
  }
  return undefined;
}
