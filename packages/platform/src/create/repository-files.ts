import { fillInFiles } from './fill-in.js';
import { jsonText } from './json-text.js';
import { lockFile } from './lock-file.js';
import type { NewApp, OwnRepository } from './new-app.js';
import { repositoryPackage, type Versions } from './package-json.js';
import { readTemplate, type Files } from './read-template.js';
import { repositoryReadme } from './repository-readme.js';
import { repositoryTsconfig } from './tsconfig.js';

/** What a repository of its own is made of besides the templates. */
export interface Materials {
  versions: Versions;
  /** Where its packages of Weft are, by name: `file:vendor/weft-platform-0.1.0.tgz`. */
  packed: Versions;
  /** Files of the workspace: tsconfig.base.json, .prettierrc.json and package-lock.json. */
  workspace: Files;
}

/** The files of an app in a repository of its own, by path; not yet formatted. The packed packages and the types of others are not among them. */
export function repositoryFiles(app: NewApp, repository: OwnRepository, materials: Materials): Files {
  const { versions, packed, workspace } = materials;
  const templates = {
    ...readTemplate(app.kind),
    ...readTemplate('repository'),
    ...(app.kind === 'page' && readTemplate('page-repository')),
  };
  return {
    ...fillInFiles(templates, app),
    '.gitignore': lines('node_modules/', ...MADE),
    '.prettierignore': lines(...MADE, 'remote-types/', 'vendor/', 'package-lock.json'),
    '.prettierrc.json': workspace['.prettierrc.json'] ?? '{}',
    'README.md': repositoryReadme(app, repository),
    'package.json': jsonText(repositoryPackage(app, repository, versions, packed)),
    'package-lock.json': jsonText(lockFile(app.name, workspace['package-lock.json'] ?? '{ "packages": {} }')),
    'tsconfig.json': jsonText(repositoryTsconfig(app, workspace['tsconfig.base.json'] ?? '')),
  };
}

/** What builds and commands leave behind. */
const MADE = ['dist/', '.cache/', '.weft/', 'coverage/'];

const lines = (...all: string[]) => all.map(line => `${line}\n`).join('');
