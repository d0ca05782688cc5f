import { PlatformError } from '../platform-error.js';
import type { Workspace } from './read-workspace.js';

const PATH = /^(\/[a-z0-9]+(-[a-z0-9]+)*)+$/;
// The edge answers these itself.
const RESERVED = ['apps', 'environments'];

/** Gives the path of a new page back. Throws USAGE when it cannot be one, PAGE_TAKEN when an app of the workspace has it. */
export function checkPagePath(path: string, { apps }: Pick<Workspace, 'apps'>): string {
  const [, first = ''] = path.split('/');
  if (!PATH.test(path) || RESERVED.includes(first))
    throw new PlatformError(
      'USAGE',
      `"${path}" cannot be the path of a page. Use lower-case letters, digits and dashes after a slash, as in --path /wishlist; ` +
        `/${RESERVED.join(' and /')} belong to the edge.`,
    );
  const other = apps.find(({ definition }) => definition.page?.path === path);
  if (!other) return path;
  throw new PlatformError(
    'PAGE_TAKEN',
    `The page of "${other.definition.name}" is at ${path} already. Name another path with --path.`,
  );
}
