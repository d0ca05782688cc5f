import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './repository.ts';

/** The version of a package. `folder`: whose node_modules it is in, as seen from the repository. */
export function installedVersion(name: string, folder = ''): string {
  const file = join(repository, folder, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
