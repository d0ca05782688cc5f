import { fillInFiles } from './fill-in.js';
import { jsonText } from './json-text.js';
import type { NewApp } from './new-app.js';
import { appPackage, type Versions } from './package-json.js';
import { readTemplate, type Files } from './read-template.js';
import { appTsconfig } from './tsconfig.js';

/** The files of an app of the workspace, by path from its folder; not yet formatted. */
export const appFiles = (app: NewApp, versions: Versions): Files => ({
  ...fillInFiles(readTemplate(app.kind), app),
  'package.json': jsonText(appPackage(app, versions)),
  'tsconfig.json': jsonText(appTsconfig(app)),
});
