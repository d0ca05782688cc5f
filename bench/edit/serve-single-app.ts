// Serves all apps of this repository as one, for development: tsx serve-single-app.ts <port>
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AppConfiguration } from '@weft/federation-webpack';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import WebpackDevServer from 'webpack-dev-server';
import { builtModulesCode } from '../first-paint/built-modules.ts';
import { appsWebpack, type Configuration, type Plugin } from '../first-paint/compile.ts';
import { ownBuild } from '../first-paint/own-build.ts';
import { pageHtml } from '../first-paint/page-html.ts';
import { HOST, readWorkspace } from '../first-paint/workspace.ts';
import { repository } from '../support/repository.ts';

const { apps, modules, pages } = await readWorkspace();
const host = apps.find(({ definition }) => definition.name === HOST)?.directory ?? '';
const folder = join(repository, '.cache/single-app');
await mkdir(folder, { recursive: true });
const lazy = [...modules.keys()].filter(name => !name.startsWith('component-library/'));
await writeFile(join(folder, 'modules.mjs'), builtModulesCode({ direct: [], lazy, pages }));
await writeFile(join(folder, 'index.html'), pageHtml({ start: ['/main.js', '/main.css'] }));

const { default: configure } = (await import(join(host, 'federation.config.ts'))) as {
  default: AppConfiguration;
};
const base = await configure({}, { mode: 'development', directory: host });
const own = ownBuild(base, {
  name: 'single-app',
  folder: join(folder, 'dist'),
  publicPath: '/',
  start: 'monolith/main.ts',
  react: 'monolith/react.tsx',
  modules: {
    ...Object.fromEntries(modules),
    'built/modules': join(folder, 'modules.mjs'),
    'built/app': join(host, 'src/App.tsx'),
  },
});

type Compiler = ConstructorParameters<typeof WebpackDevServer>[1];

/** What makes an edit fast or slow is that of an app: source maps, cache, refresh, dev server. */
const configuration: Configuration = {
  ...own,
  devtool: base.devtool,
  cache: base.cache,
  output: { ...own.output, filename: '[name].js', chunkFilename: '[name].js' },
  plugins: [
    ...(base.plugins ?? []).filter(plugin => plugin?.constructor.name === 'RefreshPlugin'),
    new MiniCssExtractPlugin({ filename: '[name].css', chunkFilename: '[name].css' }) as Plugin,
  ],
};
// Without the policy for a page of many origins.
const options = { ...base.devServer, headers: {}, port: Number(process.argv[2]), static: folder };
const createCompiler = appsWebpack as unknown as (configuration: Configuration) => Compiler;
await new WebpackDevServer(options, createCompiler(configuration)).start();
