import type { NewApp } from './new-app.js';
import type { Files } from './read-template.js';

/** A module that a new app exposes: its name, and its source from the root of the workspace. */
export interface NewModule {
  id: string;
  file: string;
}

/** What the files of an app expose, as its federation.config.ts says. `folder`: of the app, from the root of the workspace. */
export const exposedModules = ({ name }: NewApp, files: Files, folder: string): NewModule[] =>
  [...(files['federation.config.ts'] ?? '').matchAll(/'\.\/(\w+)': '\.\/([\w/.]+)'/g)].map(
    ([, module, file]) => ({ id: `${name}/${module}`, file: `${folder}/${file}` }),
  );
