import { openLiveEdge } from '../../dev/live-edge.js';
import { localApps } from '../../dev/local-apps.js';
import { runDev } from '../../dev/run-dev.js';
import { inspectorFolder } from '../../edge/inspector-files.js';
import { readSnapshotRef } from '../../environment/snapshot-ref.js';
import { appTable } from '../app-table.js';
import type { Outcome } from '../command.js';
import { wholeNumber } from '../duration.js';
import type { CallOf } from '../options.js';
import { storeLocation } from '../store-location.js';
import { readerOf } from './called-store.js';
import { portsFree, workspaceApps } from './workspace-apps.js';

export async function run(call: CallOf<'replay'>): Promise<Outcome> {
  const { words, options, directory, signal, say } = call;
  const [ref = ''] = words;
  const { environment, number } = await readSnapshotRef(await readerOf(call), ref);
  const local = options.local.length > 0 ? localApps(await workspaceApps(directory), options.local) : [];
  await portsFree(local);
  const port = wholeNumber(options.port);
  const store = storeLocation(options.store, directory);
  const live = await openLiveEdge({ store, environment, number, port });
  signal.addEventListener('abort', () => void live.close());
  const served = `  ${environment}@${number} as it was, at ${live.origin}. Stop with Ctrl+C.`;
  if (local.length > 0)
    runDev({ directory, apps: local, all: false, live, files: inspectorFolder(), signal, say });
  return {
    text: local.length > 0 ? `${appTable(local)}\n\n${served}` : served,
    data: { origin: live.origin, environment, number, local: local.map(({ definition }) => definition.name) },
  };
}
