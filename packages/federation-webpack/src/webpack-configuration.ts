import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CHUNKS } from '@weft/federation-runtime/manifest';
import CssMinimizerPlugin from 'css-minimizer-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import type { Configuration } from 'webpack';
import type { LocatedDefinition } from './definition/check-neighbours.js';
import type { App } from './definition/resolve-app.js';
import { devServer } from './dev-server/dev-server.js';
import { AgainPlugin } from './plugins/again-plugin.js';
import { ChunkPlugin } from './plugins/chunk-plugin.js';
import { ContractPlugin } from './plugins/contract-plugin.js';
import { FederationPlugin } from './plugins/federation-plugin.js';
import { HighestFirstPlugin } from './plugins/highest-first-plugin.js';
import { HotPlugin } from './plugins/hot-plugin.js';
import { ImportedNamesPlugin } from './plugins/imported-names-plugin.js';
import { IntegrityPlugin } from './plugins/integrity-plugin.js';
import { JsxRuntimePlugin } from './plugins/jsx-runtime-plugin.js';
import { LoadingPlugin } from './plugins/loading-plugin.js';
import { IMPORT, ModuleLoadingPlugin } from './plugins/module-loading-plugin.js';
import { ManifestPlugin } from './plugins/manifest-plugin.js';
import { PagePlugin } from './plugins/page-plugin.js';
import { RemoteImportsPlugin } from './plugins/remote-imports-plugin.js';
import { RenderedModulesPlugin } from './plugins/rendered-modules-plugin.js';
import { RefreshPlugin } from './plugins/refresh-plugin.js';
import { SmallModulesPlugin } from './plugins/small-modules-plugin.js';
import { effectsRule } from './rules/effects-rule.js';
import { assetRule } from './rules/asset-rule.js';
import { entryRequest, generatedRules } from './rules/generated-rules.js';
import { styleRule } from './rules/style-rule.js';
import { typescriptRule } from './rules/typescript-rule.js';

// The build of this package, its plugins and loaders included: what they do is part of what webpack may not remember wrongly.
const preset = fileURLToPath(new URL('.', import.meta.url));

// Chunks come by what the LoadingPlugin puts in place of `import()`, those of a worker, too.
const MODULE_OUTPUT: Configuration['output'] = {
  module: true,
  chunkFormat: 'module',
  chunkLoading: 'import',
  workerChunkLoading: 'import',
  importFunctionName: IMPORT,
  hotUpdateChunkFilename: '[id].[fullhash].hot-update.js',
};

interface Surroundings {
  /** Gives the apps of its workspace, as they are at that moment. */
  neighbours(): Promise<readonly LocatedDefinition[]>;
  /** Whether it is for a dev server. */
  isServed: boolean;
}

/** The webpack configuration of an app. */
export function webpackConfiguration(app: App, { neighbours, isServed }: Surroundings): Configuration {
  const development = app.mode === 'development';
  const hash = development ? '' : '.[contenthash:8]';
  return {
    name: app.name,
    mode: app.mode,
    target: ['web', 'es2022'],
    // Module ids carry the app's folder, so that they differ between apps: hot updates and refresh go by them.
    context: dirname(app.directory),
    devtool: development ? 'cheap-module-source-map' : 'source-map',
    // The same name as the container: one file, one webpack runtime, one instance of every module.
    entry: { [app.name]: entryRequest(app) },
    output: {
      path: join(app.directory, 'dist'),
      filename: `[name]${hash}.js`,
      chunkFilename: `[name]${hash}.js`,
      // Two files of one name differ by their hash, and by their folder where names are stable. There the hash tells pages of an edit.
      assetModuleFilename: development ? '[path][name][ext]?[contenthash:8]' : `[name]${hash}[ext]`,
      webassemblyModuleFilename: '[hash].wasm',
      publicPath: 'auto',
      uniqueName: development ? app.name : `${app.name}@${app.build}`,
      chunkLoadingGlobal: development ? app.chunks : CHUNKS,
      crossOriginLoading: 'anonymous',
      ...(app.format === 'module' ? MODULE_OUTPUT : {}),
      // Where no registry makes the URLs of scripts trusted. A page without such a policy, which is of another tool, goes on without one.
      trustedTypes: { policyName: 'weft-webpack', onPolicyCreationFailure: 'continue' },
      // A module whose import failed must not stay half-evaluated: "Try again" evaluates it anew, when the other app is back.
      strictModuleExceptionHandling: true,
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    experiments: { asyncWebAssembly: true, outputModule: app.format === 'module' },
    module: {
      parser: { javascript: { worker: ['Worker from @weft/federation-runtime/worker', '...'] } },
      rules: [
        { oneOf: [...generatedRules(app), typescriptRule(app)] },
        styleRule(app),
        assetRule,
        ...(development ? [effectsRule] : []),
      ],
    },
    // A chunk that holds all of another one counts as that one, too, once it is there: which of both is loaded would be a matter of the clock.
    optimization: {
      flagIncludedChunks: false,
      runtimeChunk: false,
      minimizer: ['...', new CssMinimizerPlugin()],
    },
    plugins: [
      new RemoteImportsPlugin(app, neighbours),
      new FederationPlugin(app),
      new HighestFirstPlugin(),
      new RenderedModulesPlugin(),
      new MiniCssExtractPlugin({ filename: `[name]${hash}.css`, chunkFilename: `[name]${hash}.css` }),
      // Before what inserts style sheets: their integrity has to be set by then.
      ...(development
        ? [new RefreshPlugin(), new HotPlugin(app), new ImportedNamesPlugin(app)]
        : [
            new ContractPlugin(app),
            ...(app.format === 'script' ? [new ChunkPlugin(app)] : []),
            new SmallModulesPlugin(),
            new JsxRuntimePlugin(),
            new IntegrityPlugin(),
          ]),
      ...(app.format === 'module'
        ? [new ModuleLoadingPlugin(app), new AgainPlugin(app)]
        : [new LoadingPlugin(app)]),
      new PagePlugin(app),
      new ManifestPlugin(app),
    ],
    cache: {
      type: 'filesystem',
      // Modules of a dev server take hot updates, which others could not make anything of.
      name: `${isServed ? 'serve' : app.mode}-${app.format}`,
      // Writing it takes seconds of the processor: not those in which the first page is opened.
      ...(isServed ? { idleTimeoutForInitialStore: 60_000 } : {}),
      cacheDirectory: join(app.directory, '.cache/webpack'),
      buildDependencies: {
        config: [join(app.directory, 'federation.config.ts'), join(app.directory, 'package.json')],
        preset: [preset],
      },
    },
    performance: false,
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'warn' },
    ...(development ? { devServer: devServer(app) } : {}),
  };
}
