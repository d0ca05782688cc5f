import { localApps } from '../../dev/local-apps.js';
import { openLiveEdge } from '../../dev/live-edge.js';
import { runDev } from '../../dev/run-dev.js';
import { inspectorFolder } from '../../edge/inspector-files.js';
import { environmentName } from '../../names.js';
import { appTable } from '../app-table.js';
import type { Outcome } from '../command.js';
import type { CallOf } from '../options.js';
import { storeLocation } from '../store-location.js';
import { portsFree, workspaceApps } from './workspace-apps.js';

export async function run({ options, directory, signal, say }: CallOf<'dev'>): Promise<Outcome> {
  const apps = await workspaceApps(directory);
  const local = localApps(apps, options.filter.map(nameOf));
  await portsFree(local);
  const source = liveSource(options, local.length < apps.length);
  const live = source && (await openLiveEdge({ ...source, store: storeLocation(options.store, directory) }));
  signal.addEventListener('abort', () => void live?.close());
  runDev({
    directory,
    apps: local,
    all: options.filter.length === 0,
    live,
    files: inspectorFolder(),
    signal,
    say,
  });
  const rest = live && `\n\n  The rest is "${live.environment}" of ${live.place}.`;
  return {
    text: `${appTable(local)}${rest ?? ''}`,
    data: { local: local.map(({ definition }) => definition.name), live: live?.origin },
  };
}

/** As turbo would take it, too: a name, or the folder of an app. */
const nameOf = (filter: string) => filter.replace(/^(\.\/)?apps\//, '').replace(/\/$/, '');

interface Said {
  env?: string;
  from?: string;
  store?: string;
}

/** What apps that do not run from source are taken of: what was said, else WEFT_ENVIRONMENT, a name or the URL of an edge; undefined where nothing is needed. */
function liveSource({ env, from, store }: Said, isNeeded: boolean, said = process.env.WEFT_ENVIRONMENT) {
  if (!isNeeded && [env, from, store, said].every(value => value === undefined)) return undefined;
  const isUrl = said?.includes('://') ?? false;
  return {
    environment: environmentName(env ?? (isUrl ? undefined : said) ?? 'production'),
    from: from ?? (isUrl && store === undefined ? said : undefined),
  };
}
