import type { AppDefinition } from './app-definition.js';
import { DefinitionError } from './definition-error.js';

/** An app of the workspace, and the folder that it lives in. */
export interface LocatedDefinition {
  directory: string;
  definition: AppDefinition;
}

/** Checks an app against the others of its workspace: name, port and page path are its own. Throws a DefinitionError. */
export function checkNeighbours(app: LocatedDefinition, workspace: readonly LocatedDefinition[]): void {
  const { name, devPort, page } = app.definition;
  for (const other of workspace.filter(({ directory }) => directory !== app.directory)) {
    if (other.definition.name === name) {
      throw new DefinitionError(
        `Two apps are named "${name}".`,
        `${app.directory} and ${other.directory} would answer to the same module ids.`,
        'Rename one of them in its federation.config.ts.',
      );
    }
    if (other.definition.devPort === devPort) {
      throw new DefinitionError(
        `Apps "${name}" and "${other.definition.name}" both use port ${devPort}.`,
        'Each app is served on an origin of its own.',
        `Give one of them another devPort, such as ${freePort(workspace)}.`,
      );
    }
    if (page && other.definition.page?.path === page.path) {
      throw new DefinitionError(
        `Apps "${name}" and "${other.definition.name}" both offer a page at ${page.path}.`,
        'A path belongs to one app.',
        'Change the page path of one of them.',
      );
    }
  }
}

function freePort(workspace: readonly LocatedDefinition[]): number {
  const taken = workspace.map(({ definition }) => definition.devPort);
  let port = 3000;
  while (taken.includes(port)) port++;
  return port;
}
