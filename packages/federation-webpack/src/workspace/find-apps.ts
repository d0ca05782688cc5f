import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AppDefinition } from '../definition/app-definition.js';
import type { LocatedDefinition } from '../definition/check-neighbours.js';

const CONFIG = 'federation.config.ts';

/** The folder of the npm workspace that `directory` is in, or undefined. */
export function findWorkspace(directory: string): string | undefined {
  for (let folder = resolve(directory); ; folder = dirname(folder)) {
    if (workspacePatterns(folder)) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

/** The apps of the workspace around `directory`, by name; none where there is no workspace. An app whose configuration cannot be read is left out. */
export async function findApps(directory: string): Promise<LocatedDefinition[]> {
  const apps = await Promise.all(appFolders(directory).map(readApp));
  return apps
    .filter(app => app !== undefined)
    .sort((a, b) => a.definition.name.localeCompare(b.definition.name));
}

/** The folders of the workspace around `directory` that have the configuration of an app. */
export function appFolders(directory: string): string[] {
  const root = findWorkspace(directory);
  if (!root) return [];
  const folders = (workspacePatterns(root) ?? []).flatMap(pattern => expand(root, pattern));
  return folders.filter(folder => existsSync(join(folder, CONFIG)));
}

interface Config {
  default?: Config;
  definition?: AppDefinition;
}

/** The app in a folder; undefined where its configuration cannot be read. */
export async function readApp(directory: string): Promise<LocatedDefinition | undefined> {
  const { tsImport } = await import('tsx/esm/api');
  try {
    const url = pathToFileURL(join(directory, CONFIG)).href;
    const { default: config } = (await tsImport(url, import.meta.url)) as { default: Config };
    // Without "type": "module" in package.json the default export is one level further down.
    const { definition } = config.default ?? config;
    return typeof definition?.name === 'string' ? { directory, definition } : undefined;
  } catch {
    // Its own build says what is wrong with it; here it would stop the work on another app.
    return undefined;
  }
}

function workspacePatterns(folder: string): string[] | undefined {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return undefined;
  return (JSON.parse(readFileSync(file, 'utf8')) as { workspaces?: string[] }).workspaces;
}

function expand(root: string, pattern: string): string[] {
  if (!pattern.endsWith('/*')) return [join(root, pattern)];
  const parent = join(root, pattern.slice(0, -2));
  return existsSync(parent) ? readdirSync(parent).map(name => join(parent, name)) : [];
}
