import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readApp, type LocatedDefinition } from '@weft/federation-webpack/workspace';
import { createDevServers } from './dev-servers.js';
import type { LiveEdge } from './live-edge.js';
import { watchApps } from './watch-apps.js';
import { whenBuilt } from './when-built.js';

interface RunDevOptions {
  directory: string;
  /** Those that run from source. */
  apps: readonly LocatedDefinition[];
  /** Whether further ones that appear in the workspace are to run, too. */
  all: boolean;
  live?: LiveEdge;
  /** The folder of what is served to pages below `/_weft/`. */
  files?: string;
  signal: AbortSignal;
  say(line: string): void;
}

/** Starts the dev servers of some apps, which run until the signal. What becomes of them is said. */
export function runDev({ directory, apps, all, live, files, signal, say }: RunDevOptions): void {
  const begun = Date.now();
  const servers = createDevServers({ env: settings(apps, live, files), say });
  const running = new Map(apps.map(app => [app.directory, app]));

  const onChange = async (folder: string) => {
    const before = running.get(folder);
    const app = await readApp(folder);
    if (!app && existsSync(join(folder, 'federation.config.ts'))) {
      if (before)
        say(`  ${before.definition.name} | its federation.config.ts cannot be read; it goes on as it was`);
      return;
    }
    if (!app) {
      running.delete(folder);
      if (before) await servers.stop(before.definition.name);
      return;
    }
    const { name, devPort } = app.definition;
    if (!before && !all) return;
    say(
      `  ${name} | ${before ? 'its description has changed, starting it again' : 'is new'}: http://localhost:${devPort}`,
    );
    if (before && before.definition.name !== name) await servers.stop(before.definition.name);
    running.set(folder, app);
    await servers.restart(app);
  };

  apps.forEach(servers.start);
  watchApps({ directory, signal, onChange: folder => void onChange(folder) });
  signal.addEventListener('abort', () => void servers.close());
  void Promise.all(apps.map(({ definition }) => whenBuilt(definition.devPort, signal))).then(
    () => say(`  Ready in ${((Date.now() - begun) / 1000).toFixed(1)} s. Stop with Ctrl+C.`),
    () => {},
  );
}

/** As `devSettings` of the preset reads it. */
const settings = (
  apps: readonly LocatedDefinition[],
  live: LiveEdge | undefined,
  files: string | undefined,
): Record<string, string> => ({
  ...(live && {
    WEFT_LOCAL: apps.map(({ definition }) => definition.name).join(),
    WEFT_EDGE: live.origin,
    WEFT_ENVIRONMENT: live.environment,
  }),
  ...(files !== undefined && { WEFT_FILES: files }),
});
