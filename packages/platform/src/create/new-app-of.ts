import { PlatformError } from '../platform-error.js';
import { checkKind } from './check-kind.js';
import { checkName } from './check-name.js';
import { checkPagePath } from './check-page-path.js';
import { checkTitle } from './check-title.js';
import { choosePort } from './choose-port.js';
import { defaultTitle } from './default-title.js';
import type { Given } from './given.js';
import type { NewApp } from './new-app.js';
import type { Workspace } from './read-workspace.js';

/** Checks what was said of a new app, and fills in the rest. Throws USAGE, NAME_INVALID, PAGE_TAKEN or PORT_TAKEN. */
export function newAppOf(given: Given, workspace: Workspace): NewApp {
  const kind = checkKind(needed(given.kind, 'which kind of app it is'));
  const name = checkName(needed(given.name, 'the name of the app'), workspace);
  if (given.path !== undefined && kind !== 'page')
    throw new PlatformError('USAGE', `A ${kind} has no page: leave --path out, or make a page.`);
  return {
    ...{ kind, name, title: checkTitle(given.title ?? defaultTitle(name)) },
    port: choosePort(given.port, workspace),
    ...(kind === 'page' && {
      page: {
        path: checkPagePath(given.path ?? `/${name}`, workspace),
        position: lastPosition(workspace) + 1,
      },
    }),
  };
}

function needed(word: string | undefined, what: string): string {
  if (word !== undefined) return word;
  throw new PlatformError(
    'USAGE',
    `Say ${what}: weft create <page|library|widget> <name>, as in weft create page wishlist. In a terminal it asks.`,
  );
}

const lastPosition = ({ apps }: Workspace): number =>
  Math.max(0, ...apps.map(({ definition }) => definition.page?.position ?? 0));
