import type { Emit } from './create-events.js';
import { hurry } from './fixtures/hurry.js';
import { takeNoise } from './fixtures/quiet-console.js';
import { startScriptServer, type ScriptServer } from './fixtures/script-server.js';
import { createInsertStyle } from './insert-style.js';

let server: ScriptServer;
const emit: jest.MockedFunction<Emit> = jest.fn();
const sheets = () => [...document.head.querySelectorAll('link')];
const takeFailedSheets = () => takeNoise(/Could not load link/).length;

beforeAll(async () => {
  server = await startScriptServer();
  server.tellStatuses();
});
afterAll(() => server.close());
beforeEach(() => emit.mockClear());
afterEach(() => {
  jest.useRealTimers();
  document.head.replaceChildren();
});

/** A link as webpack's runtime makes it, and what its listeners are told. */
function linkTo(url: string) {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'stylesheet', href: url, integrity: 'sha384-abc', crossOrigin: 'anonymous' });
  const told: [string, Pick<Event, 'type'>][] = [];
  const ended = new Promise<void>(resolve => {
    link.onload = event => (told.push(['onload', event]), resolve());
    link.onerror = event => (told.push(['onerror', event as Event]), resolve());
  });
  return { link, told, ended };
}

it('puts a style sheet into the head, then tells the link that was given', async () => {
  const url = server.serve('/a.css', '.a { color: red }');
  const { link, told, ended } = linkTo(url);
  createInsertStyle(emit)(link);
  await ended;
  expect(told).toEqual([['onload', { type: 'load' }]]);
  expect(sheets().map(({ rel, href }) => [rel, href])).toEqual([['stylesheet', url]]);
  expect(sheets()[0]).toMatchObject({ crossOrigin: 'anonymous' });
  expect(emit).not.toHaveBeenCalled();
});

it('tries again what may pass: the page has the style sheet once, and the link hears of its end alone', async () => {
  hurry();
  const url = server.serveAfter(2, '/busy.css', '.a { color: red }');
  const { link, told, ended } = linkTo(url);
  createInsertStyle(emit)(link);
  await ended;
  expect(told.map(([listener]) => listener)).toEqual(['onload']);
  expect(sheets()).toHaveLength(1);
  const message = `[STYLE_FAILED] ${url} (HTTP 503). docs/errors.md#style_failed`;
  expect(emit.mock.calls).toEqual([
    [{ type: 'retry', url, attempt: 2, message }],
    [{ type: 'retry', url, attempt: 3, message }],
  ]);
  expect(takeFailedSheets()).toBe(2);
});

it.each([
  [404, 1],
  [503, 3],
])('of status %d is asked for %d times, then the link hears of an error', async (status, times) => {
  hurry();
  const url = server.serve(`/${status}.css`, '', status);
  const { link, told, ended } = linkTo(url);
  createInsertStyle(emit)(link);
  await ended;
  expect(told).toEqual([['onerror', { type: 'error' }]]);
  expect(server.count(url)).toBe(times);
  expect(sheets()).toEqual([]);
  expect(takeFailedSheets()).toBe(times);
});

it('of which there is no answer for 10 seconds is tried again', async () => {
  jest.useFakeTimers();
  const elements: HTMLLinkElement[] = [];
  jest.spyOn(document.head, 'append').mockImplementation(element => {
    elements.push(element as HTMLLinkElement);
  });
  const { link } = linkTo('/slow.css');
  createInsertStyle(emit)(link);
  await jest.advanceTimersByTimeAsync(9_999);
  expect(elements[0]?.onload).not.toBeNull();
  await jest.advanceTimersByTimeAsync(1);
  expect(elements[0]?.onload).toBeNull();
  await jest.advanceTimersByTimeAsync(600);
  expect(elements).toHaveLength(2);
  expect(elements.every(element => element !== link)).toBe(true);
  expect(emit.mock.calls[0]?.[0]).toMatchObject({
    message: expect.stringContaining('no answer within 10000 ms') as string,
  });
});

it('needs no listeners', async () => {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'stylesheet', href: server.serve('/b.css', '') });
  createInsertStyle(emit)(link);
  await new Promise(resolve => sheets()[0]?.addEventListener('load', resolve));
  expect(sheets()).toHaveLength(1);
});
