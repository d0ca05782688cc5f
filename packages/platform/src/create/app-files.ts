import { fillIn } from './fill-in.js';
import type { NewApp } from './new-app.js';
import { appPackage, type Versions } from './package-json.js';
import { readTemplate, type Files } from './read-template.js';
import { appTsconfig } from './tsconfig.js';
import type { NewModule } from './workspace-edits.js';

/** The files of an app of the workspace, by path from its folder; not yet formatted. */
export const appFiles = (app: NewApp, versions: Versions): Files => ({
  ...filledIn(readTemplate(app.kind), app),
  'package.json': json(appPackage(app, versions)),
  'tsconfig.json': json(appTsconfig(app)),
});

/** A template with an app in it: in the names of its files, too. */
export const filledIn = (template: Files, app: NewApp): Files =>
  Object.fromEntries(Object.entries(template).map(([path, text]) => [fillIn(path, app), fillIn(text, app)]));

/** What the files of an app expose, as its federation.config.ts says. `folder`: of the app, from the root of the workspace. */
export const exposedModules = ({ name }: NewApp, files: Files, folder: string): NewModule[] =>
  [...(files['federation.config.ts'] ?? '').matchAll(/'\.\/(\w+)': '\.\/([\w/.]+)'/g)].map(
    ([, module, file]) => ({ id: `${name}/${module}`, file: `${folder}/${file}` }),
  );

/** JSON as people write it: what stands on lines of its own stays there when it is formatted. */
export const json = (value: object): string => JSON.stringify(value, undefined, 2);
