import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AppConfiguration } from '@weft/federation-webpack';
import { repository } from '../support/repository.ts';

/** A configuration of webpack, as the apps have it. */
export type Configuration = Awaited<ReturnType<AppConfiguration>>;
export type Plugin = NonNullable<Configuration['plugins']>[number];

interface Stats {
  hasErrors(): boolean;
  toString(options: string): string;
  toJson(options: object): { namedChunkGroups?: Record<string, { assets?: { name: string }[] }> };
}

/** webpack, of any version. */
export type Webpack = (
  configuration: Configuration,
  done: (error: Error | null, stats?: Stats) => void,
) => unknown;

/** The webpack that the apps are built with. The one of this folder is for @module-federation/enhanced alone. */
export const appsWebpack = createRequire(join(repository, 'package.json'))('webpack') as Webpack & {
  container: { ModuleFederationPlugin: new (options: object) => Plugin };
};

/** Builds; gives the names of the files that each named chunk needs. */
export const compile = (webpack: Webpack, configuration: Configuration) =>
  new Promise<(chunk: string) => string[]>((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error ?? stats?.hasErrors()) return reject(error ?? new Error(stats?.toString('errors-only')));
      const groups = stats?.toJson({ all: false, chunkGroups: true }).namedChunkGroups ?? {};
      resolve(chunk => groups[chunk]?.assets?.map(({ name }) => name) ?? []);
    });
  });
