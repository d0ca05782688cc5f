import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineApp } from '@weft/federation-webpack';
import { parseManifest, releaseLocation, type AppLocation } from '@weft/federation-runtime/manifest';
import webpack, { type Configuration } from 'webpack';

// Not in a federation.config.ts: that would make it an app of the workspace, with a place in navigation and in every deploy.
const app = defineApp({
  name: 'weft-inspector',
  title: 'Weft inspector',
  exposes: { './Inspector': './src/Inspector.tsx' },
  devPort: 3100,
});

const dist = join(import.meta.dirname, 'dist');
/** Where the app is, seen from the scripts beside its folder. */
const FOLDER = 'inspector';

/**
 * The app, and beside it the two scripts that have no part in it: the one that brings it into a page, and the mark. Any server of files that has this
 * folder below `/_weft/` serves all of it.
 */
export default async (env: object, commandLine: { mode?: string }): Promise<Configuration[]> => {
  const inspector = await app(env, { ...commandLine, directory: import.meta.dirname });
  const output = { ...inspector.output, path: join(dist, FOLDER) };
  // Its cache goes by the federation.config.ts that there is none of; it is built seldom, and turbo remembers it.
  return [{ ...inspector, output, cache: false }, scripts];
};

const scripts: Configuration = {
  name: 'scripts',
  // The first of them says where the app's entry is, and what is in it.
  dependencies: ['weft-inspector'],
  mode: 'production',
  devtool: false,
  target: ['web', 'es2022'],
  entry: { inspector: './src/open/inspector.ts', mark: './src/mark/mark.ts' },
  output: { path: dist, filename: '[name].js', iife: true },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'ts-loader',
        options: { transpileOnly: true, compilerOptions: { noEmit: false, module: 'ESNext' } },
      },
    ],
  },
  plugins: [
    new webpack.DefinePlugin({
      INSPECTOR: webpack.DefinePlugin.runtimeValue(() => JSON.stringify(location()), true),
    }),
  ],
  stats: 'errors-warnings',
};

function location(): AppLocation {
  const manifest = parseManifest(readFileSync(join(dist, FOLDER, 'mf-manifest.json'), 'utf8'));
  return { ...releaseLocation(manifest, file => `/_weft/${FOLDER}/${file}`), release: manifest.weft.build };
}
