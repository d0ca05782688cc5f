import { checkKind } from './check-kind.js';
import { checkName } from './check-name.js';
import { checkPagePath } from './check-page-path.js';
import { checkTitle } from './check-title.js';
import { defaultTitle } from './default-title.js';
import type { Given } from './given.js';
import { outsideOf } from './outside-of.js';
import type { Workspace } from './read-workspace.js';

export interface Question {
  text: string;
  /** Taken when nothing is answered. @default it is asked again */
  otherwise?: string;
  /** Throws what is wrong with an answer; then it is asked again. */
  check(answer: string): unknown;
}

export type Ask = (question: Question) => Promise<string>;

interface Around {
  workspace: Workspace;
  /** Where paths start from. */
  directory: string;
}

/** A question about what was not said yet; undefined where there is none, after what was said before. */
type About = (given: Given, around: Around) => Question | undefined;

const questions: [keyof Given, About][] = [
  ['kind', () => ({ text: 'What is it: page, library or widget?', check: checkKind })],
  [
    'name',
    (_, { workspace }) => ({
      text: 'Its name, as others import it?',
      check: answer => checkName(answer, workspace),
    }),
  ],
  [
    'title',
    ({ name = '' }) => ({ text: 'Its title, to people?', otherwise: defaultTitle(name), check: checkTitle }),
  ],
  [
    'path',
    ({ kind, name = '' }, { workspace }) =>
      kind === 'page'
        ? {
            text: 'Where is the page?',
            otherwise: `/${name}`,
            check: answer => checkPagePath(answer, workspace),
          }
        : undefined,
  ],
  [
    'in',
    (given, { workspace, directory }) => ({
      text: 'In which folder? One outside becomes a repository of its own.',
      otherwise: usualFolder(given),
      check: answer => answer === usualFolder(given) || outsideOf(workspace, answer, directory),
    }),
  ],
];

/** Asks for what was not said of a new app. Rejects as `ask` does. */
export async function askRest(given: Given, { ask, ...around }: Around & { ask: Ask }): Promise<Given> {
  const all: Given = { ...given };
  for (const [what, about] of questions) {
    const question = all[what] === undefined ? about(all, around) : undefined;
    if (question) all[what] = await ask(question);
  }
  return { ...all, in: all.in === usualFolder(all) ? undefined : all.in };
}

const usualFolder = ({ name }: Given) => `apps/${name}`;
