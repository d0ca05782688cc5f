import { join } from 'node:path';
import { serveBuilds, type ServedBuilds } from '@weft/platform';
import { buildApp } from './build-app.ts';
import { repository } from './storefront.ts';

/** Builds sample apps for production, with the same preset as any app, and serves each on an origin of its own. */
export async function serveSamples(names: readonly string[]): Promise<ServedBuilds> {
  const builds = [];
  for (const name of names) {
    const directory = join(repository, 'e2e/samples', name);
    await buildApp(directory);
    builds.push({ name, dist: join(directory, 'dist'), origin: 'http://localhost:0' });
  }
  return serveBuilds(builds);
}
