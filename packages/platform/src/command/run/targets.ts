import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PlatformError } from '../../platform-error.js';
import type { ReleaseName } from '../../release/release.js';
import { workspaceApps } from './workspace-apps.js';

/** What a word on the command line stands for: a build on this machine, or a release that is in the store. */
export type Target = { dist: string } | { release: ReleaseName };

const RELEASE = /^([^@/\\.]+)@(.+)$/;
const MANIFEST = 'mf-manifest.json';

/**
 * Finds what is meant: `app@version` is a release, what looks like a path is the folder of a build or of an app, anything else an app
 * of the workspace; no word at all means the app of this folder. Rejects with APP_UNKNOWN or BUILD_INVALID.
 */
export async function findTargets(words: readonly string[], directory: string): Promise<Target[]> {
  if (words.length === 0) return [{ dist: buildIn(directory) }];
  return Promise.all(words.map(word => findTarget(word, directory)));
}

/** The builds of all apps of the workspace. */
export async function allTargets(directory: string): Promise<Target[]> {
  return (await workspaceApps(directory)).map(app => ({ dist: join(app.directory, 'dist') }));
}

async function findTarget(word: string, directory: string): Promise<Target> {
  const [, app, version] = RELEASE.exec(word) ?? [];
  if (app && version) return { release: { app, version } };
  if (/[/\\.]/.test(word)) return { dist: buildIn(resolve(directory, word)) };
  const apps = await workspaceApps(directory);
  const found = apps.find(({ definition }) => definition.name === word);
  if (found) return { dist: join(found.directory, 'dist') };
  const known = apps.map(({ definition }) => definition.name).join(', ');
  throw new PlatformError('APP_UNKNOWN', `There is no app "${word}" in the workspace; there are ${known}.`);
}

function buildIn(folder: string): string {
  const found = [folder, join(folder, 'dist')].find(candidate => existsSync(join(candidate, MANIFEST)));
  if (found) return found;
  throw new PlatformError(
    'BUILD_INVALID',
    `There is no build in ${folder}: neither it nor its dist has a ${MANIFEST}. Build the app first, or name its folder.`,
  );
}
