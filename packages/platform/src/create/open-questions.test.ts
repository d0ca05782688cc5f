import { PassThrough } from 'node:stream';
import { openQuestions } from './open-questions.js';

/** A terminal with somebody at it, who answers when asked. */
function terminal(...answers: string[]) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let shown = '';
  output.on('data', (text: Buffer) => {
    shown += String(text);
    const [answer] = /\? (\[.*\] )?$/.test(String(text)) ? answers.splice(0, 1) : [];
    if (answer !== undefined) input.write(`${answer}\n`);
  });
  const stop = new AbortController();
  return { ...openQuestions({ input, output, signal: stop.signal }), input, stop, shown: () => shown };
}

const isShort = (answer: string) => {
  if (answer.length > 3) throw new Error(`"${answer}" is too long.`);
};

it('asks, and gives the answer without spaces around it', async () => {
  const { ask, close, shown } = terminal('  kit ');
  await expect(ask({ text: 'Its name?', check: isShort })).resolves.toBe('kit');
  expect(shown()).toContain('Its name? ');
  close();
});

it('takes what is usual for an empty answer', async () => {
  const { ask, close, shown } = terminal('');
  await expect(ask({ text: 'Its name?', otherwise: 'box', check: isShort })).resolves.toBe('box');
  expect(shown()).toContain('Its name? [box] ');
  close();
});

it('says what is wrong, and asks again', async () => {
  const { ask, close, shown } = terminal('parts', 'kit');
  await expect(ask({ text: 'Its name?', check: isShort })).resolves.toBe('kit');
  expect(shown()).toMatch(/Its name\? {3}"parts" is too long\.\nIts name\? $/);
  close();
});

it.each([
  ['the end of the input', ({ input }: ReturnType<typeof terminal>) => void input.end()],
  ['a signal', ({ stop }: ReturnType<typeof terminal>) => stop.abort()],
])('ends with %s', async (_, end) => {
  const opened = terminal();
  const answer = opened.ask({ text: 'Its name?', check: isShort });
  end(opened);
  await expect(answer).rejects.toThrow('Nothing was made.');
});
