import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from '../remote/cache-folder.js';
import { openKept } from '../remote/kept-folder.js';
import type { RemoteSource } from '../remote/remote-source.js';
import { writeTypes } from '../remote/write-types.js';
import type { Made } from './create-in-workspace.js';
import { formatFiles } from './format-files.js';
import type { NewApp, OwnRepository } from './new-app.js';
import { packPackages } from './pack-packages.js';
import type { Workspace } from './read-workspace.js';
import { repositoryFiles } from './repository-files.js';
import { USED } from './repository-scripts.js';
import { refuseTaken, writeFiles } from './write-files.js';

interface RepositoryOptions {
  app: NewApp;
  repository: OwnRepository;
  /** Absolute path of the new folder. */
  folder: string;
  workspace: Workspace;
  /** Opens what the types of the other apps come from; asked for a page only. */
  openSource(): Promise<RemoteSource>;
  signal?: AbortSignal;
}

/**
 * Makes a repository of its own for an app, outside of the workspace: with the packages of Weft, which no registry has, and of a page with the types of
 * the apps that it uses. Rejects with FOLDER_TAKEN, and as `openSource` and `writeTypes` do; then nothing was written.
 */
export async function createRepository(options: RepositoryOptions): Promise<Made> {
  const { app, folder, workspace, repository, openSource, signal } = options;
  await refuseTaken(folder);
  // All of it or nothing: it is made elsewhere first.
  const draft = await mkdtemp(join(tmpdir(), 'weft-create-'));
  try {
    if (app.kind === 'page') await bringTypes(draft, await openSource(), options);
    const packed = await packPackages(workspace.root, draft, signal);
    const materials = {
      packed,
      versions: workspace.versions,
      workspace: await workspaceFiles(workspace.root),
    };
    const files = await formatFiles(repositoryFiles(app, repository, materials), workspace.root);
    await writeFiles(draft, files);
    await cp(draft, folder, { recursive: true, errorOnExist: true, force: false });
    return { folder, files: Object.keys(files).sort(), changed: [] };
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

const bringTypes = (draft: string, source: RemoteSource, { repository, workspace }: RepositoryOptions) =>
  writeTypes(join(draft, 'remote-types'), {
    ...{ source, environment: repository.environment, apps: USED },
    kept: openKept(cacheFolder(workspace.root, source.place)),
  });

async function workspaceFiles(root: string) {
  const read = (path: string) => readFile(join(root, path), 'utf8');
  return {
    '.prettierrc.json': await read('.prettierrc.json'),
    'package-lock.json': await read('package-lock.json'),
    'tsconfig.base.json': await read('tsconfig.base.json'),
  };
}
