import { appTable } from '../app-table.js';
import type { Call, Outcome } from '../command.js';
import { portsFree, workspaceApps } from './workspace-apps.js';

export async function run({ directory }: Pick<Call, 'directory'>): Promise<Outcome> {
  const apps = await workspaceApps(directory);
  await portsFree(apps);
  const data = apps.map(({ directory: folder, definition: { name, devPort, page } }) => ({
    name,
    folder,
    port: devPort,
    page,
  }));
  return { text: appTable(apps), data };
}
