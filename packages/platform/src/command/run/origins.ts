import { builtApp } from '../../built-app.js';
import { serveBuilds } from '../../serve-builds.js';
import { appTable } from '../app-table.js';
import type { Call, Outcome } from '../command.js';
import { portsFree, workspaceApps } from './workspace-apps.js';

export async function run({ directory, signal }: Pick<Call, 'directory' | 'signal'>): Promise<Outcome> {
  const apps = await workspaceApps(directory);
  await portsFree(apps);
  const served = await serveBuilds(apps.map(builtApp));
  signal.addEventListener('abort', () => void served.close());
  return {
    text: `${appTable(apps)}\n\n  Serving the production builds. Stop with Ctrl+C.`,
    data: served.origins,
  };
}
