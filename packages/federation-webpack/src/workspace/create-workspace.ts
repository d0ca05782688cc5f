import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { LocatedDefinition } from '../definition/check-neighbours.js';
import { appFolders, readApp } from './find-apps.js';

/** The apps of a workspace, as they are whenever someone asks; a configuration is read again only when it has changed. */
export function createWorkspace(directory: string) {
  const known = new Map<string, { changed: number; app: Promise<LocatedDefinition | undefined> }>();

  const read = (folder: string) => {
    const changed = statSync(join(folder, 'federation.config.ts')).mtimeMs;
    const found = known.get(folder);
    if (found?.changed === changed) return found.app;
    const app = readApp(folder);
    known.set(folder, { changed, app });
    return app;
  };

  return {
    async apps(): Promise<LocatedDefinition[]> {
      const apps = await Promise.all(appFolders(directory).map(read));
      return apps.filter(app => app !== undefined);
    },
  };
}
