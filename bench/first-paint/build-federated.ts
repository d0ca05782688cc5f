import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builtModulesCode } from './built-modules.ts';
import { compile, type Configuration } from './compile.ts';
import type { FederationOptions, FederationTool } from './federation-tools.ts';
import { namedModules } from './named-modules.ts';
import { ownBuild } from './own-build.ts';
import {
  configurationOf,
  dependenciesOf,
  HOST,
  readWorkspace,
  type Workspace,
  type WorkspaceApp,
} from './workspace.ts';

/** Builds of the apps, each alone. */
export interface Federated {
  /** Where the files of an app are, by what their addresses begin with. */
  folders: Record<string, string>;
  /** Addresses of files that every page starts with. */
  start: string[];
  /** Paths of the pages. */
  pages: string[];
}

const FILE = 'remoteEntry.js';

/**
 * Builds each app of the workspace alone, from the same sources and with the same rules, as tutorials do: shell is the host, the others have
 * containers and no start of their own, remotes are known at build time, `<Remote>` is React.lazy. Nobody takes modules from shell, so nobody
 * waits for a container of it.
 */
export async function buildFederated(folder: string, tool: FederationTool): Promise<Federated> {
  const workspace = await readWorkspace();
  const start: string[] = [];
  // One after the other: the machine is small.
  for (const app of workspace.apps) {
    const filesOf = await compile(tool.webpack, await federatedBuild(app, workspace, folder, tool));
    if (isHost(app)) start.push(...filesOf('main').map(file => `/${HOST}/${file}`));
  }
  const names = workspace.apps.map(({ definition: { name } }) => name);
  return {
    folders: Object.fromEntries(names.map(name => [`/${name}/`, join(folder, name)])),
    start,
    pages: workspace.pages.map(({ path }) => path),
  };
}

const isHost = ({ definition }: WorkspaceApp) => definition.name === HOST;

async function federatedBuild(
  app: WorkspaceApp,
  workspace: Workspace,
  folder: string,
  tool: FederationTool,
): Promise<Configuration> {
  const { name } = app.definition;
  const remotes = remotesOf(app, workspace);
  const named = await namedModules(join(app.directory, 'src'), workspace.modules.keys());
  // The host has the pages from the snapshot, and its sources do not name them.
  const asked = isHost(app) ? [...named, ...workspace.pages.map(({ module }) => module)] : named;
  const direct = isHost(app) ? named.filter(module => appOf(module) === name) : [];
  const lazy = [...new Set(asked)].filter(module => remotes.includes(appOf(module)));
  const built = join(folder, 'built', `${name}.js`);
  await mkdir(join(folder, 'built'), { recursive: true });
  await writeFile(built, builtModulesCode({ direct, lazy, pages: workspace.pages }));

  return ownBuild(await configurationOf(app), {
    name,
    folder: join(folder, name),
    publicPath: 'auto',
    hashedEntries: tool.hashedEntries,
    start: isHost(app) ? 'federated/main.ts' : undefined,
    react: 'federated/react.tsx',
    modules: {
      ...Object.fromEntries(direct.map(module => [module, workspace.modules.get(module) ?? ''])),
      'built/modules': built,
      'built/app': join(app.directory, 'src/App.tsx'),
    },
    plugins: [tool.plugin(await federationOptions(app, remotes, tool.entry))],
  });
}

/** Apps that it takes modules of. Those with pages are announced to the host, and its definition does not name them. */
function remotesOf(app: WorkspaceApp, { pages }: Workspace): string[] {
  const announced = isHost(app) ? pages.map(({ module }) => appOf(module)) : [];
  const remotes = new Set([...(app.definition.remotes ?? []), ...announced]);
  remotes.delete(HOST);
  return [...remotes];
}

async function federationOptions(
  app: WorkspaceApp,
  remotes: readonly string[],
  entry: string,
): Promise<FederationOptions> {
  const { name, exposes = {} } = app.definition;
  const dependencies = Object.entries(await dependenciesOf(app));
  return {
    name: global(name),
    filename: FILE,
    exposes: isHost(app)
      ? {}
      : Object.fromEntries(Object.entries(exposes).map(([path, file]) => [path, join(app.directory, file)])),
    remotes: Object.fromEntries(remotes.map(remote => [remote, `${global(remote)}@/${remote}/${entry}`])),
    shared: Object.fromEntries(
      dependencies.map(([dependency, requiredVersion]) => [
        dependency,
        { requiredVersion, singleton: SINGLETONS.includes(dependency) },
      ]),
    ),
  };
}

const SINGLETONS = ['react', 'react-dom'];

const appOf = (module: string) => module.slice(0, module.indexOf('/'));
const global = (app: string) => app.replaceAll('-', '_');
