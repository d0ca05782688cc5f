import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import type { Configuration, Plugin } from './compile.ts';
import { repository } from '../support/repository.ts';

const shim = (name: string) => fileURLToPath(new URL(name, import.meta.url));

const HASHED = '[name].[contenthash:8].js';
const WITHOUT_HASHES: Configuration['output'] = {
  filename: '[name].js',
  // A worker is a chunk that begins something.
  chunkFilename: ({ chunk }) => (chunk && 'hasRuntime' in chunk && chunk.hasRuntime() ? '[name].js' : HASHED),
};

export interface OwnBuildOptions {
  name: string;
  folder: string;
  publicPath: string;
  /** Whether files that begin something, a page or a worker, have a hash in their names as all others do. @default true */
  hashedEntries?: boolean;
  /** File of the start; none where there is nothing to start. */
  start?: string;
  /** File that stands in for @weft/federation-runtime/react. */
  react: string;
  /** Files of other modules, by name. */
  modules: Record<string, string>;
  plugins?: Plugin[];
}

/** The configuration of an app, without what makes a Weft app of it: its sources, rules and minimizers as they are, and shims for the runtime. */
export const ownBuild = (base: Configuration, options: OwnBuildOptions): Configuration => ({
  ...base,
  name: options.name,
  entry: options.start ? { main: shim(options.start) } : {},
  devtool: false,
  output: {
    path: options.folder,
    ...(options.hashedEntries === false ? WITHOUT_HASHES : { filename: HASHED, chunkFilename: HASHED }),
    assetModuleFilename: '[name].[contenthash:8][ext]',
    uniqueName: options.name,
    publicPath: options.publicPath,
    crossOriginLoading: options.publicPath.startsWith('https:') ? 'anonymous' : false,
  },
  resolve: {
    ...base.resolve,
    alias: {
      ...Object.fromEntries(Object.entries(options.modules).map(([name, file]) => [`${name}$`, file])),
      '@weft/federation-runtime/react$': shim(options.react),
      '@weft/federation-runtime/worker$': shim('shims/runtime.ts'),
      '@weft/federation-runtime$': shim('shims/runtime.ts'),
    },
    // One React for sources of every folder.
    modules: [join(repository, 'node_modules'), 'node_modules'],
  },
  module: {
    ...base.module,
    // An export that the shims lack is to stop the build, and not the page.
    parser: {
      ...base.module?.parser,
      javascript: { ...base.module?.parser?.javascript, exportsPresence: 'error' },
    },
  },
  optimization: { ...base.optimization, splitChunks: { chunks: 'async' } },
  plugins: [
    ...(options.plugins ?? []),
    new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }) as Plugin,
  ],
  cache: false,
  infrastructureLogging: { level: 'error' },
});
