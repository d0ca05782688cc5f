import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AppConfiguration, AppDefinition, PageDefinition } from '@weft/federation-webpack';
import { findApps } from '@weft/federation-webpack/workspace';
import type { Configuration } from './compile.ts';
import { repository } from '../support/repository.ts';

export interface WorkspaceApp {
  directory: string;
  definition: AppDefinition;
}

/** What the apps of a repository say of themselves. */
export interface Workspace {
  apps: WorkspaceApp[];
  /** The files of all exposed modules, by name. */
  modules: Map<string, string>;
  /** The pages of all apps in the order of navigation, with the names of their modules. */
  pages: PageDefinition[];
}

/** The app that the others are shown in. */
export const HOST = 'shell';

/** `root`: the repository, this one or a copy of it. */
export async function readWorkspace(root = repository): Promise<Workspace> {
  const apps = await findApps(root);
  const modules = apps.flatMap(({ directory, definition: { name, exposes = {} } }) =>
    Object.entries(exposes).map(([path, file]) => [name + path.slice(1), join(directory, file)] as const),
  );
  const pages = apps
    .flatMap(({ definition: { name, page } }) =>
      page ? [{ ...page, module: name + page.module.slice(1) }] : [],
    )
    .sort((a, b) => (a.position ?? 100) - (b.position ?? 100));
  return { apps, modules: new Map(modules), pages };
}

/** The configuration that an app is deployed with. */
export async function configurationOf({
  directory,
}: Pick<WorkspaceApp, 'directory'>): Promise<Configuration> {
  const { default: configure } = (await import(join(directory, 'federation.config.ts'))) as {
    default: AppConfiguration;
  };
  return configure({}, { mode: 'production', directory });
}

/** The dependencies in an app's package.json, with their ranges, without those of this repository. */
export async function dependenciesOf({ directory }: WorkspaceApp): Promise<Record<string, string>> {
  const { dependencies = {} } = JSON.parse(await readFile(join(directory, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  return Object.fromEntries(Object.entries(dependencies).filter(([name]) => !name.startsWith('@weft/')));
}
