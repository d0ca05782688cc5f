import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mkdir, writeFile } from 'node:fs/promises';
import { findApps } from '@weft/federation-webpack/workspace';
import type { AppConfiguration, PageDefinition } from '@weft/federation-webpack';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import webpack, { type Configuration, type StatsCompilation } from 'webpack';
import { repository } from '../support/repository.ts';

const shim = (name: string) => fileURLToPath(new URL(`monolith/${name}`, import.meta.url));

/** What stands on every page; the rest has chunks of its own. */
const ON_EVERY_PAGE = ['shell/Layout', 'checkout/MiniCart', 'checkout/AddToCart'];

/** A build of all apps as one. */
export interface Monolith {
  folder: string;
  /** Names of files that every page starts with. */
  start: string[];
  /** Names of the files of a page, by its path. */
  pages: Record<string, string[]>;
}

/**
 * Builds the apps of the workspace as one, from the same sources and with the same rules: shell is its start, each page has a chunk of its own,
 * and names of other apps' modules are aliases of their files.
 */
export async function buildMonolith(folder: string): Promise<Monolith> {
  const apps = await findApps(repository);
  const modules = new Map(
    apps.flatMap(({ directory, definition: { name, exposes = {} } }) =>
      Object.entries(exposes).map(([path, file]) => [name + path.slice(1), join(directory, file)] as const),
    ),
  );
  const pages = apps
    .flatMap(({ definition: { name, page } }) =>
      page ? [{ ...page, module: name + page.module.slice(1) }] : [],
    )
    .sort((a, b) => (a.position ?? 100) - (b.position ?? 100));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'modules.js'), modulesCode([...modules.keys()], pages));

  const shell = apps.find(({ definition }) => definition.name === 'shell')?.directory ?? '';
  const { default: configure } = (await import(join(shell, 'federation.config.ts'))) as {
    default: AppConfiguration;
  };
  const base = await configure({}, { mode: 'production', directory: shell });
  const aliases = {
    ...Object.fromEntries([...modules].map(([name, file]) => [`${name}$`, file])),
    '@weft/federation-runtime/react$': shim('react.tsx'),
    '@weft/federation-runtime/worker$': shim('runtime.ts'),
    '@weft/federation-runtime$': shim('runtime.ts'),
    'monolith/modules$': join(folder, 'modules.js'),
    'monolith/app$': join(shell, 'src/App.tsx'),
  };
  const groups = await compile(asMonolith(base, folder, aliases));
  const filesOf = (group: string) => groups[group]?.assets?.map(({ name }) => name) ?? [];
  return {
    folder: join(folder, 'dist'),
    start: filesOf('main'),
    pages: Object.fromEntries(pages.map(({ path, module }) => [path, filesOf(chunkName(module))])),
  };
}

/** Gives the chunk groups that have a name. */
const compile = (configuration: Configuration) =>
  new Promise<NonNullable<StatsCompilation['namedChunkGroups']>>((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')));
      else resolve(stats?.toJson({ all: false, chunkGroups: true }).namedChunkGroups ?? {});
    });
  });

const chunkName = (module: string) => module.replaceAll(/\W/g, '-');

function modulesCode(names: readonly string[], pages: readonly PageDefinition[]): string {
  const shared = names.filter(name => ON_EVERY_PAGE.includes(name));
  const own = names.filter(name => !ON_EVERY_PAGE.includes(name) && !name.startsWith('component-library/'));
  const imports = shared.map((name, place) => `import * as module${place} from '${name}';`);
  const direct = shared.map((name, place) => `'${name}': module${place}`);
  const lazy = own.map(
    name => `'${name}': () => import(/* webpackChunkName: "${chunkName(name)}" */ '${name}')`,
  );
  return [
    ...imports,
    `export const direct = { ${direct.join(', ')} };`,
    `export const lazy = { ${lazy.join(', ')} };`,
    `export const pages = ${JSON.stringify(pages)};`,
  ].join('\n');
}

/** The configuration of shell, without what makes an app of many of it. */
function asMonolith(base: Configuration, folder: string, alias: Record<string, string>): Configuration {
  return {
    ...base,
    name: 'monolith',
    entry: { main: shim('main.tsx') },
    devtool: false,
    output: {
      path: join(folder, 'dist'),
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      assetModuleFilename: '[name].[contenthash:8][ext]',
      publicPath: '/',
    },
    resolve: {
      ...base.resolve,
      alias,
      // One React for sources of every folder.
      modules: [join(repository, 'node_modules'), 'node_modules'],
    },
    optimization: { ...base.optimization, splitChunks: { chunks: 'async' } },
    plugins: [new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' })],
    cache: false,
  };
}
