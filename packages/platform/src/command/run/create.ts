import { relative, sep } from 'node:path';
import { askRest } from '../../create/ask-rest.js';
import { createInWorkspace, type Made } from '../../create/create-in-workspace.js';
import { createRepository } from '../../create/create-repository.js';
import type { Given } from '../../create/given.js';
import type { NewApp } from '../../create/new-app.js';
import { newAppOf } from '../../create/new-app-of.js';
import { openQuestions } from '../../create/open-questions.js';
import { outsideOf } from '../../create/outside-of.js';
import { readWorkspace, type Workspace } from '../../create/read-workspace.js';
import { repositoryOf } from '../../create/repository-of.js';
import type { Outcome } from '../command.js';
import type { CallOf } from '../options.js';
import { sourceOf } from './called-source.js';

type CreateCall = CallOf<'create'>;

export async function run(call: CreateCall): Promise<Outcome> {
  const { directory } = call;
  const workspace = await readWorkspace(directory);
  const given = await answered(call, workspace);
  const app = newAppOf(given, workspace);
  if (given.in === undefined) {
    const made = await createInWorkspace(app, workspace);
    return { text: workspaceText(app, made), data: { ...app, ...made } };
  }
  const made = await newRepository(call, given, app, workspace);
  return { text: repositoryText(app, made, directory), data: { ...app, ...made } };
}

/** What was said; in a terminal, the rest is asked for where kind or name are missing. */
async function answered(
  { words, options, directory, signal }: CreateCall,
  workspace: Workspace,
): Promise<Given> {
  const [kind, name] = words;
  const given = { kind, name, ...options };
  if ((kind !== undefined && name !== undefined) || !process.stdin.isTTY) return given;
  const { ask, close } = openQuestions({ input: process.stdin, output: process.stderr, signal });
  try {
    return await askRest(given, { workspace, directory, ask });
  } finally {
    close();
  }
}

function newRepository(call: CreateCall, given: Given, app: NewApp, workspace: Workspace): Promise<Made> {
  const { directory, signal, say } = call;
  const folder = outsideOf(workspace, given.in ?? '', directory);
  const { from, store } = given;
  say('  Packing what it needs of this repository …');
  return createRepository({
    ...{ app, folder, workspace, signal },
    repository: repositoryOf(given, { directory, folder, workspace }),
    openSource: () =>
      sourceOf({
        options: { from, store: from === undefined ? store : undefined },
        directory: workspace.root,
        signal,
      }),
  });
}

function workspaceText(app: NewApp, { files, changed }: Made): string {
  return [
    `  apps/${app.name} is ${whatItIs(app)}: ${files.length} files.`,
    `  It is noted in ${changed.join(', ')}.`,
    '',
    '  Next:',
    '    npm install',
    `    npm run dev    (it is at ${address(app)})`,
    `    npx turbo run types unit build --filter=${app.name}`,
  ].join('\n');
}

function repositoryText(app: NewApp, { folder, files }: Made, directory: string): string {
  const path = relative(directory, folder).split(sep).join('/');
  return [
    `  ${path} is the repository of ${whatItIs(app)}: ${files.length} files.`,
    '  Packages of Weft are in its folder vendor; its README.md says more.',
    '',
    '  Next:',
    `    cd ${path} && npm install`,
    '    npm test',
    `    npm run dev    (it is at ${address(app)})`,
  ].join('\n');
}

const whatItIs = ({ kind, page }: NewApp) => (page ? `a page at ${page.path}` : `a ${kind}`);

const address = ({ port, page }: NewApp) => `http://localhost:${port}${page?.path ?? ''}`;
