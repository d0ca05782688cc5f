import { readText } from '../fixtures/read-text.js';
import { createOutbox } from './create-outbox.js';

/** An outbox, and what was sent from it; the browser takes nothing while `takes` is false. */
function open() {
  const browser = { takes: true };
  const bodies: Blob[] = [];
  const outbox = createOutbox(body => {
    if (browser.takes) bodies.push(body);
    return browser.takes;
  });
  return { browser, bodies, outbox, texts: () => Promise.all(bodies.map(readText)) };
}

it('sends lines once, each with its end, as text that needs no preflight', async () => {
  const { outbox, bodies, texts } = open();
  outbox.add('{"a":1}');
  outbox.add('{"b":2}');
  expect(outbox.flush()).toBe(true);
  expect(outbox.flush()).toBe(true);
  await expect(texts()).resolves.toEqual(['{"a":1}\n{"b":2}\n']);
  expect(bodies[0]?.type).toBe('text/plain;charset=utf-8');
});

it('sends nothing where there is nothing', () => {
  const { outbox, bodies } = open();
  outbox.flush();
  expect(bodies).toEqual([]);
});

it('keeps what the browser does not take, for the next time, in order', async () => {
  const { browser, outbox, texts } = open();
  browser.takes = false;
  outbox.add('first');
  expect(outbox.flush()).toBe(false);
  browser.takes = true;
  outbox.add('second');
  outbox.flush();
  await expect(texts()).resolves.toEqual(['first\nsecond\n']);
});

it('keeps only what was not taken, and tries no further after that', async () => {
  const send = jest.fn<boolean, [Blob]>().mockReturnValueOnce(true).mockReturnValueOnce(false);
  const outbox = createOutbox(send);
  const lines = Array.from({ length: 201 }, (_, number) => String(number));
  lines.forEach(outbox.add);
  outbox.flush();
  expect(send).toHaveBeenCalledTimes(2);
  send.mockReset().mockReturnValue(true);
  outbox.flush();
  const rest = await Promise.all(send.mock.calls.map(([body]) => readText(body)));
  expect(rest.join('')).toBe(`${lines.slice(100).join('\n')}\n`);
});

it('keeps the first five hundred while nothing can be sent', async () => {
  const { browser, outbox, texts } = open();
  browser.takes = false;
  for (let number = 0; number < 502; number++) outbox.add(String(number));
  outbox.flush();
  browser.takes = true;
  outbox.flush();
  const lines = (await texts()).join('').trimEnd().split('\n');
  expect(lines).toEqual(Array.from({ length: 500 }, (_, number) => String(number)));
});
