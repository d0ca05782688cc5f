import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildApp } from './build-app.ts';
import { repository } from './storefront.ts';

/** The build of an app as its team would have it after an edit. */
export interface ChangedApp {
  /** Folder of the build. */
  dist: string;
  remove(): Promise<void>;
}

/** Builds a copy of an app with some files edited; the app itself, and every other one, stays as it is. */
export async function buildChanged(
  app: string,
  edits: Record<string, (text: string) => string>,
): Promise<ChangedApp> {
  // A workspace of its own two levels below the root: there packages and the base of tsconfig are found.
  const workspace = await mkdtemp(join(repository, '.samples-'));
  const directory = join(workspace, app);
  await cp(join(repository, 'apps', app), directory, {
    recursive: true,
    filter: source => !/[\\/](dist|\.cache|\.turbo|coverage)$/.test(source),
  });
  await writeFile(join(workspace, 'package.json'), '{ "workspaces": ["*"] }');
  for (const [file, edit] of Object.entries(edits)) {
    const before = await readFile(join(directory, file), 'utf8');
    const after = edit(before);
    if (after === before) throw new Error(`The edit of ${app}/${file} changes nothing`);
    await writeFile(join(directory, file), after);
  }
  await buildApp(directory);
  return { dist: join(directory, 'dist'), remove: () => rm(workspace, { recursive: true }) };
}
