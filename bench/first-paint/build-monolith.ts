import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builtModulesCode, chunkName } from './built-modules.ts';
import { appsWebpack, compile } from './compile.ts';
import { ownBuild } from './own-build.ts';
import { configurationOf, HOST, readWorkspace } from './workspace.ts';

/** What stands on every page; the rest has chunks of its own. */
const ON_EVERY_PAGE = ['shell/Layout', 'checkout/MiniCart', 'checkout/AddToCart'];

/** A build of all apps as one. */
export interface Monolith {
  folder: string;
  /** What the addresses of its files begin with. */
  address: string;
  /** Names of files that every page starts with. */
  start: string[];
  /** Names of the files of a page, by its path. */
  pages: Record<string, string[]>;
}

interface MonolithOptions {
  /** What the addresses of its files begin with, of another origin, too. @default '/' */
  address?: string;
  /** The repository that has the sources. @default this one */
  root?: string;
}

/**
 * Builds the apps of the workspace as one, from the same sources and with the same rules: shell is its start, each page has a chunk of its own,
 * and names of other apps' modules are aliases of their files.
 */
export async function buildMonolith(
  folder: string,
  { address = '/', root }: MonolithOptions = {},
): Promise<Monolith> {
  const { apps, modules, pages } = await readWorkspace(root);
  const names = [...modules.keys()];
  const code = builtModulesCode({
    direct: names.filter(name => ON_EVERY_PAGE.includes(name)),
    lazy: names.filter(name => !ON_EVERY_PAGE.includes(name) && !name.startsWith('component-library/')),
    pages,
  });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'modules.js'), code);

  const shell = apps.find(({ definition }) => definition.name === HOST);
  if (!shell) throw new Error(`There is no app "${HOST}"`);
  const configuration = ownBuild(await configurationOf(shell), {
    name: 'monolith',
    folder: join(folder, 'dist'),
    publicPath: address,
    start: 'monolith/main.ts',
    react: 'monolith/react.tsx',
    modules: {
      ...Object.fromEntries(modules),
      'built/modules': join(folder, 'modules.js'),
      'built/app': join(shell.directory, 'src/App.tsx'),
    },
  });
  const filesOf = await compile(appsWebpack, configuration);
  return {
    folder: join(folder, 'dist'),
    address,
    start: filesOf('main'),
    pages: Object.fromEntries(pages.map(({ path, module }) => [path, filesOf(chunkName(module))])),
  };
}
