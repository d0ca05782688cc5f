import { relative, resolve, sep } from 'node:path';
import { PlatformError } from '../platform-error.js';
import type { Workspace } from './read-workspace.js';

/** The absolute path of a folder outside of the workspace. Throws USAGE when it is inside. */
export function outsideOf({ root }: Pick<Workspace, 'root'>, folder: string, directory: string): string {
  const path = resolve(directory, folder);
  const [first] = relative(root, path).split(sep);
  if (first === '..') return path;
  throw new PlatformError(
    'USAGE',
    `${path} is inside of the workspace ${root}. Leave --in out to put the app into apps/, or name a folder elsewhere: --in ../wishlist.`,
  );
}
