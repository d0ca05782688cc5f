import { assertPortFree, findApps, type LocatedDefinition } from '@weft/federation-webpack/workspace';
import { appTable } from './app-table.js';
import { builtApp } from './built-app.js';
import { serveBuilds } from './serve-builds.js';

/** A command: it takes a folder and gives what is to be printed; whatever it started goes on. */
export interface Command {
  summary: string;
  run(directory: string): Promise<string>;
}

/** Every command of `weft`, by name. */
export const commands: Record<string, Command> = {
  apps: {
    summary: 'tells what runs where, and whether the ports are free',
    async run(directory) {
      const apps = await appsOf(directory);
      await portsFree(apps);
      return appTable(apps);
    },
  },
  start: {
    summary: 'serves the production builds, each app on its own origin',
    async run(directory) {
      const apps = await appsOf(directory);
      await portsFree(apps);
      await serveBuilds(apps.map(builtApp));
      return `${appTable(apps)}\n\n  Serving the production builds. Stop with Ctrl+C.`;
    },
  },
};

/** What `weft` prints when it is asked for help, or for a command that it does not have. */
export const help = (): string =>
  [
    'Usage: weft <command>',
    '',
    ...Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(8)}${summary}`),
  ].join('\n');

async function appsOf(directory: string): Promise<LocatedDefinition[]> {
  const apps = await findApps(directory);
  if (apps.length > 0) return apps.sort((a, b) => a.definition.devPort - b.definition.devPort);
  throw new Error(
    `There are no apps around ${directory}: no workspace with a federation.config.ts. Run weft inside the monorepo.`,
  );
}

const portsFree = (apps: readonly LocatedDefinition[]) =>
  Promise.all(apps.map(({ definition: { name, devPort } }) => assertPortFree(name, devPort)));
