import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isAppName, isReservedName } from '@weft/federation-webpack/workspace';
import { PlatformError } from '../platform-error.js';
import type { Workspace } from './read-workspace.js';

/** Gives the name of a new app back. Throws NAME_INVALID when it cannot be one, or when something has it already. */
export function checkName(name: string, { root, apps }: Workspace): string {
  if (!isAppName(name) || name.length > 63)
    throw invalid(
      name,
      'cannot be the name of an app',
      'Use lower-case letters, digits and single dashes, beginning with a letter: order-history.',
    );
  if (isReservedName(name))
    throw invalid(name, 'is a file that every build has', `Choose another name: ${name}-app.`);
  const other = apps.find(({ definition }) => definition.name === name);
  if (other) throw invalid(name, `is an app already, in ${other.directory}`, 'Choose another name.');
  // The app would stand in its place for all that import it.
  if (existsSync(join(root, 'node_modules', name)))
    throw invalid(name, 'is a package that is installed', `Choose another name: ${name}-app.`);
  return name;
}

const invalid = (name: string, why: string, next: string) =>
  new PlatformError('NAME_INVALID', `"${name}" ${why}. ${next}`);
