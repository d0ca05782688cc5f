import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Format } from '../formats.ts';
import type { LocatedScenario } from '../scenario.ts';
import { buildApp } from './build-app.ts';
import { buildForeign } from './build-foreign.ts';
import { installPackages } from './install-packages.ts';

/** A scenario whose apps are built. */
export interface BuiltScenario extends LocatedScenario {
  format: Format;
  /** The apps of ours, by name; their builds are in `dist` of their folders. */
  apps: string[];
  /** The apps of another tool. Their files are among those of the host, so that they come from an origin that is allowed. */
  foreign: string[];
}

/** Installs the packages of a scenario, and builds its apps. */
export async function buildScenario(scenario: LocatedScenario, format: Format): Promise<BuiltScenario> {
  const { directory, host, packages = {} } = scenario;
  const folders = await readdir(directory);
  const withFile = (file: string) => folders.filter(folder => existsSync(join(directory, folder, file)));
  const apps = withFile('federation.config.ts');
  const foreign = withFile('webpack.config.ts');

  for (const app of [...apps, ...foreign])
    await installPackages(join(directory, app), packages[app] ?? {}, app === host ? 'the host' : app);
  for (const app of apps) await buildApp(join(directory, app), format);
  for (const app of foreign)
    await buildForeign(join(directory, app), join(directory, host, 'dist/foreign', app));
  return { ...scenario, format, apps, foreign };
}
