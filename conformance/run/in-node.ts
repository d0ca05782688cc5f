import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createNodeFederation, type ProcessPackage } from '@weft/federation-runtime/node';
import type { BuiltScenario } from '../build/build-scenario.ts';
import type { Facts } from '../scenario.ts';
import type { Check } from './check.ts';
import { factsOf } from './facts-of.ts';
import { foreignLocations } from './foreign-locations.ts';
import { inTime } from './in-time.ts';
import { withWarnings } from './with-warnings.ts';

/** Runs the check of a scenario in this process, which is the host of its apps. */
export async function runInNode(scenario: BuiltScenario): Promise<Facts> {
  const folder = await placeReleases(scenario);
  const federation = await createNodeFederation({ from: folder, packages: packagesOf(scenario) });
  const host = pathToFileURL(join(folder, 'releases', scenario.host, VERSION, '/')).href;
  federation.register(foreignLocations(scenario, host));
  return withWarnings(async warnings => {
    const { check } = await inTime(federation.loadRemote<Check>(`${scenario.host}/check`));
    return factsOf(await inTime(check()), warnings, 'node-process');
  });
}

const VERSION = '1.0.0';

/** A folder of releases as `weft fetch` leaves it. */
async function placeReleases({ directory, apps }: BuiltScenario): Promise<string> {
  const folder = join(directory, '.weft');
  await rm(folder, { recursive: true, force: true });
  for (const app of apps) {
    await mkdir(join(folder, 'releases', app), { recursive: true });
    await symlink(join(directory, app, 'dist'), join(folder, 'releases', app, VERSION));
  }
  const live = { id: '1', releases: Object.fromEntries(apps.map(app => [app, VERSION])) };
  await writeFile(join(folder, 'production.json'), JSON.stringify(live));
  return folder;
}

/** As the host, the process shares what the app that is the host elsewhere has installed. */
function packagesOf({ host, packages, process }: BuiltScenario): Record<string, ProcessPackage> {
  const installed = process ?? packages?.[host] ?? {};
  return Object.fromEntries(
    Object.entries(installed).flatMap(([name, version]) =>
      typeof version === 'string' && !name.includes('node_modules/')
        ? [[name, packageOf(name, version)]]
        : [],
    ),
  );
}

function packageOf(name: string, version: string): ProcessPackage {
  const copy = `${name}@${version} of the host`;
  const made = { copy, state: { name: copy } };
  return { version, get: () => made };
}
