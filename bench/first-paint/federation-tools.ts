import { createRequire } from 'node:module';
import webpack from 'webpack';
import { appsWebpack, type Plugin, type Webpack } from './compile.ts';

/** What both plugins take. */
export interface FederationOptions {
  name: string;
  filename: string;
  exposes: Record<string, string>;
  remotes: Record<string, string>;
  shared: Record<string, object>;
}

/** Something that builds apps as containers, with remotes that are known at build time. */
export interface FederationTool {
  webpack: Webpack;
  /** The file by which others find a build. */
  entry: string;
  /** Whether it can do with hashes in the names of files that it puts its runtime into. */
  hashedEntries: boolean;
  plugin(options: FederationOptions): Plugin;
}

/** The plugin of webpack itself. */
export const staticRemotes: FederationTool = {
  webpack: appsWebpack,
  entry: 'remoteEntry.js',
  hashedEntries: true,
  plugin: options => new appsWebpack.container.ModuleFederationPlugin(options),
};

/** @module-federation/enhanced, with manifests as its documentation advises. */
export async function enhanced(): Promise<FederationTool> {
  // It reaches into webpack by paths that newer versions do not have, and would take the one beside it.
  process.env.FEDERATION_WEBPACK_PATH = createRequire(import.meta.url).resolve('webpack');
  const { ModuleFederationPlugin } = await import('@module-federation/enhanced/webpack');
  return {
    webpack: webpack as unknown as Webpack,
    entry: 'mf-manifest.json',
    // "Path variable [contenthash:8] not implemented in this context", it says.
    hashedEntries: false,
    // Types of modules are for the editor, and no part of a page.
    plugin: options => new ModuleFederationPlugin({ ...options, dts: false }) as unknown as Plugin,
  };
}
