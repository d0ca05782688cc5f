import { askRest, type Question } from './ask-rest.js';
import { sampleWorkspace } from './fixtures/sample-workspace.js';
import type { Given } from './given.js';

const workspace = sampleWorkspace();

/** Somebody who gives these answers, in order, and takes what is usual for "". */
async function answering(given: Partial<Given>, ...answers: string[]) {
  const asked: Question[] = [];
  const ask = async (question: Question) => {
    const answer = answers[asked.push(question) - 1] || (question.otherwise ?? '');
    question.check(answer);
    return answer;
  };
  const all = await askRest({ env: 'production', ...given }, { workspace, directory: '/srv/shop', ask });
  return { all, asked: asked.map(({ text, otherwise }) => (otherwise ? `${text} [${otherwise}]` : text)) };
}

it('asks for everything about a page', async () => {
  const { all, asked } = await answering({}, 'page', 'order-history', '', '', '');
  expect(asked).toEqual([
    'What is it: page, library or widget?',
    'Its name, as others import it?',
    'Its title, to people? [Order history]',
    'Where is the page? [/order-history]',
    'In which folder? One outside becomes a repository of its own. [apps/order-history]',
  ]);
  expect(all).toEqual({
    ...{ env: 'production', kind: 'page', name: 'order-history', title: 'Order history' },
    ...{ path: '/order-history', in: undefined },
  });
});

it('asks a library for no path', async () => {
  const { all, asked } = await answering({}, 'library', 'kit', 'Small parts', '../kit');
  expect(asked).toHaveLength(4);
  expect(all).toMatchObject({ kind: 'library', name: 'kit', title: 'Small parts', in: '../kit' });
  expect(all.path).toBeUndefined();
});

it('does not ask for what was said', async () => {
  const { all, asked } = await answering(
    { kind: 'page', title: 'Wishes', in: '../wishes' },
    'wishes',
    '/list',
  );
  expect(asked).toEqual(['Its name, as others import it?', 'Where is the page? [/wishes]']);
  expect(all).toMatchObject({ name: 'wishes', title: 'Wishes', path: '/list', in: '../wishes' });
});

it.each([
  [['pages'], 'none of page'],
  [['page', 'Wish List'], 'lower-case'],
  [['page', 'wishes', '<b>'], 'no title'],
  [['page', 'wishes', '', '/catalog'], 'at /catalog already'],
  [['page', 'wishes', '', '', 'packages/wishes'], 'is inside of the workspace'],
])('an answer that cannot be is refused: %j', async (answers, complaint) => {
  await expect(answering({}, ...answers)).rejects.toThrow(complaint);
});
