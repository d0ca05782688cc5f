import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { appFiles } from './app-files.js';
import { exposedModules, type NewModule } from './exposed-modules.js';
import { formatFiles } from './format-files.js';
import type { NewApp } from './new-app.js';
import type { Files } from './read-template.js';
import type { Workspace } from './read-workspace.js';
import { withFolder, withModules, withPaths } from './workspace-edits.js';
import { refuseTaken, writeFiles } from './write-files.js';

/** What was made. */
export interface Made {
  folder: string;
  /** The files in it, by path. */
  files: string[];
  /** Files of the workspace that have changed, by path. */
  changed: string[];
}

/** Makes an app in the folder `apps` of the workspace, and tells the compiler and the README of it. Rejects with FOLDER_TAKEN; then nothing was written. */
export async function createInWorkspace(app: NewApp, { root, versions }: Workspace): Promise<Made> {
  const folder = join(root, 'apps', app.name);
  await refuseTaken(folder);
  const files = appFiles(app, versions);
  const edited = await editedFiles(root, app, exposedModules(app, files, `apps/${app.name}`));
  const [formatted, formattedEdited] = [await formatFiles(files, root), await formatFiles(edited, root)];
  await writeFiles(folder, formatted);
  await writeFiles(root, formattedEdited);
  return { folder, files: Object.keys(formatted).sort(), changed: Object.keys(formattedEdited) };
}

/** The files of the workspace that name every module, or every app; without those that stay as they are. */
async function editedFiles(root: string, app: NewApp, modules: readonly NewModule[]): Promise<Files> {
  const edits: Record<string, (text: string) => string> = {
    'tsconfig.base.json': text => withPaths(text, modules),
    'apps/remote-modules.d.ts': text => withModules(text, modules),
    'README.md': text => withFolder(text, app),
  };
  const edited: Files = {};
  for (const [path, edit] of Object.entries(edits)) {
    const text = await readFile(join(root, path), 'utf8');
    const changed = edit(text);
    if (changed !== text) edited[path] = changed;
  }
  return edited;
}
