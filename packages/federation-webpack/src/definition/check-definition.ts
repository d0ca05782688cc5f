import type { AppDefinition } from './app-definition.js';
import { isAppName, isReservedName } from './app-name.js';
import { checkFile } from './check-file.js';
import { formatOf } from './format.js';
import { checkPolicy } from './check-policy.js';
import { DefinitionError } from './definition-error.js';

/** Checks a definition by itself, against the files of its app. Throws a DefinitionError at the first mistake. */
export function checkDefinition(definition: AppDefinition, directory: string): void {
  checkName(definition);
  checkPort(definition);
  formatOf(definition);
  checkFile(definition.app ?? './src/App.tsx', directory, definition, 'its "app" module');
  for (const [name, file] of Object.entries(definition.exposes ?? {}))
    checkExpose(definition, directory, name, file);
  checkRemotes(definition);
  checkPage(definition);
  checkPolicy(definition, directory);
}

function checkName({ name }: AppDefinition) {
  if (isReservedName(name)) {
    throw new DefinitionError(
      `"${name}" is not usable as the name of an app.`,
      'Every build has a file of this name beside the one that is named after the app.',
      `Choose another name, such as "${name}-app".`,
    );
  }
  // Configurations are not type-checked where they run: the name may be missing.
  if (typeof name === 'string' && isAppName(name)) return;
  throw new DefinitionError(
    `"${name}" is not usable as the name of an app.`,
    'The name is part of module ids, file names and globals.',
    'Use lower-case letters, digits and single dashes, beginning with a letter: "order-history".',
  );
}

function checkPort({ name, devPort }: AppDefinition) {
  if (Number.isInteger(devPort) && devPort > 0 && devPort < 65_536) return;
  throw new DefinitionError(
    `App "${name}" has the devPort ${devPort}.`,
    'A port is a whole number from 1 to 65535.',
    `Choose a free one, such as 3005, in federation.config.ts of "${name}".`,
  );
}

function checkExpose(definition: AppDefinition, directory: string, name: string, file: string) {
  if (!name.startsWith('./') || name.length === 2) {
    throw new DefinitionError(
      `App "${definition.name}" exposes "${name}".`,
      'Names of exposed modules begin with "./".',
      `Write "./${name.replace(/^[./]+/, '') || 'Module'}".`,
    );
  }
  checkFile(file, directory, definition, `the module "${name}" that it exposes`);
}

function checkRemotes({ name, remotes = [] }: AppDefinition) {
  const wrong = remotes.find(
    (remote, index) => remote === name || !isAppName(remote) || remotes.indexOf(remote) !== index,
  );
  if (wrong === undefined) return;
  throw new DefinitionError(
    `App "${name}" lists the remote "${wrong}".`,
    'Remotes are names of other apps, each listed once; where they run is not part of a build.',
    'Correct the entry, or take it out; import own modules by their relative path.',
  );
}

function checkPage({ name, page, exposes = {} }: AppDefinition) {
  if (!page) return;
  if (!(page.module in exposes)) {
    throw new DefinitionError(
      `App "${name}" offers a page made by "${page.module}".`,
      'A page is rendered by whichever app is host, so its module must be exposed.',
      `Add "${page.module}" to "exposes", or name one of: ${Object.keys(exposes).join(', ') || '(nothing is exposed)'}.`,
    );
  }
  if (!/^\/[^?#]*[^/?#]$/.test(page.path)) {
    throw new DefinitionError(
      `App "${name}" offers a page at "${page.path}".`,
      'The path begins with a slash, does not end with one, and "/" is the host\'s own.',
      `Write a path such as "/${name}".`,
    );
  }
}
