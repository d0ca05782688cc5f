import { join } from 'node:path';
import type { Compiler } from 'webpack';
import { nearest } from '../advice/nearest.js';
import type { LocatedDefinition } from '../definition/check-neighbours.js';
import { DefinitionError } from '../definition/definition-error.js';
import type { App } from '../definition/resolve-app.js';

const NAME = 'RemoteImportsPlugin';

/** What of the app is used. */
type Importer = Pick<App, 'name' | 'remotes' | 'shared'>;

/**
 * Fails the build on a static import from an app of the same workspace that cannot work: of a module which that app does not expose, or of an app
 * that is not among the remotes. What other apps there are is asked for at each import: their descriptions change while dev servers run.
 */
export class RemoteImportsPlugin {
  constructor(
    private readonly app: Importer,
    private readonly neighbours: () => Promise<readonly LocatedDefinition[]>,
  ) {}

  apply(compiler: Compiler): void {
    compiler.hooks.normalModuleFactory.tap(NAME, factory =>
      factory.hooks.beforeResolve.tapPromise(NAME, async ({ request, contextInfo, fileDependencies }) => {
        const [, name = '', module = ''] = REMOTE_MODULE.exec(request) ?? [];
        if (name === '' || name in this.app.shared || !isSource(contextInfo.issuer)) return;
        const remote = (await this.neighbours()).find(({ definition }) => definition.name === name);
        const mistake = remote && mistakeIn(this.app, remote, module);
        if (!mistake) return;
        // Once one of them is mended, the dev server builds again.
        fileDependencies.add(join(remote.directory, 'federation.config.ts'));
        throw mistake;
      }),
    );
  }
}

// What webpack itself asks for, such as a shared package in case that nobody else provides it, is asked for by null.
const isSource = (issuer: string | null) => Boolean(issuer) && !issuer?.includes('node_modules');

const REMOTE_MODULE = /^([a-z][a-z0-9-]*)\/([^?!]+)$/;

function mistakeIn(app: Importer, { definition }: LocatedDefinition, module: string) {
  const { name } = definition;
  // Not a module of another app, but one of a folder of this name, or of a package.
  if (name === app.name) return undefined;
  if (!app.remotes.includes(name)) return notARemote(app.name, `${name}/${module}`, name);
  const exposed = Object.keys(definition.exposes ?? {}).map(path => path.replace(/^\.\//, ''));
  return exposed.includes(module) ? undefined : notExposed(app.name, name, module, exposed);
}

const notARemote = (user: string, id: string, app: string) =>
  new DefinitionError(
    `"${user}" imports "${id}", and "${app}" is not among its remotes.`,
    'Static imports reach the apps that `remotes` of federation.config.ts names.',
    `Add '${app}' to remotes in federation.config.ts of "${user}"; a running dev server has to be started again.`,
  );

function notExposed(user: string, app: string, module: string, exposed: readonly string[]) {
  const near = nearest(module, exposed);
  const known = `"${app}" exposes ${exposed.join(', ') || 'nothing'}.`;
  return new DefinitionError(
    `"${user}" imports "${app}/${module}", which "${app}" does not expose.`,
    near === undefined ? known : `The nearest that "${app}" exposes is "${app}/${near}".`,
    `Correct the name, or add './${module}' to exposes in federation.config.ts of "${app}".`,
  );
}
