import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findApps, findWorkspace, type LocatedDefinition } from '@weft/federation-webpack/workspace';
import { PlatformError } from '../platform-error.js';

/** The repository of the platform: new apps go into it, or are made of what it has. */
export interface Workspace {
  /** Its folder. */
  root: string;
  apps: readonly LocatedDefinition[];
  /** Which version of each package its apps and tools use, as their package.json files say it. */
  versions: Readonly<Record<string, string>>;
}

/** Reads the workspace around a folder. Rejects with USAGE when there is none, or another one. */
export async function readWorkspace(directory: string): Promise<Workspace> {
  const root = findWorkspace(directory);
  if (root === undefined || !existsSync(join(root, 'tsconfig.base.json')))
    throw new PlatformError(
      'USAGE',
      `${directory} is not in the repository of Weft. Run weft create there; --in makes a repository of its own, anywhere else.`,
    );
  const apps = await findApps(root);
  return { root, apps, versions: versionsIn([...apps.map(app => app.directory), root]) };
}

/** Later folders win: what the root says is for all. */
function versionsIn(folders: readonly string[]): Record<string, string> {
  const all = folders.map(folder => {
    const { dependencies, devDependencies } = readManifest(folder);
    return { ...dependencies, ...devDependencies };
  });
  return Object.assign({}, ...all) as Record<string, string>;
}

export interface PackageManifest {
  name?: string;
  version?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** The package.json of a folder. */
export const readManifest = (folder: string): PackageManifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageManifest;
