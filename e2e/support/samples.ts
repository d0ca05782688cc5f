import { join } from 'node:path';
import webpack from 'webpack';
import { serveBuilds, type ServedBuilds } from '@weft/platform';
import type { AppConfiguration } from '@weft/federation-webpack';
import { repository } from './storefront.ts';

/** Builds sample apps for production, with the same preset as any app, and serves each on an origin of its own. */
export async function serveSamples(names: readonly string[]): Promise<ServedBuilds> {
  const builds = [];
  for (const name of names) {
    const directory = join(repository, 'e2e/samples', name);
    await build(directory);
    builds.push({ name, dist: join(directory, 'dist'), origin: 'http://localhost:0' });
  }
  return serveBuilds(builds);
}

async function build(directory: string): Promise<void> {
  const { default: configure } = (await import(join(directory, 'federation.config.ts'))) as {
    default: AppConfiguration;
  };
  const configuration = await configure({}, { mode: 'production', directory });
  await new Promise<void>((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')));
      else resolve();
    });
  });
}
