import { startScriptServer, type ScriptServer } from '../fixtures/script-server.js';
import { watchLatest } from './watch-latest.js';

let server: ScriptServer;

beforeEach(async () => {
  server = await startScriptServer();
  // Only what the polling goes by: the server's timers are real.
  jest.useFakeTimers({
    doNotFake: [
      'setTimeout',
      'clearTimeout',
      'setImmediate',
      'nextTick',
      'queueMicrotask',
      'performance',
      'Date',
    ],
  });
});
afterEach(async () => {
  jest.useRealTimers();
  await server.close();
});

/** A page of its own, which the test brings into view and out of it. */
function createPage(hidden = false) {
  const page = document.implementation.createHTMLDocument();
  const become = (away: boolean) => {
    Object.defineProperty(page, 'hidden', { value: away, configurable: true });
    page.dispatchEvent(new Event('visibilitychange'));
  };
  Object.defineProperty(page, 'hidden', { value: hidden, configurable: true });
  return { page, hide: () => become(true), show: () => become(false) };
}

/** Watches a URL; `next` is the next id that it learns. */
function watch(url: string, page: Document) {
  const waiting: ((id: string) => void)[] = [];
  watchLatest(url, ({ id }) => waiting.shift()?.(id), page);
  return { next: () => new Promise<string>(resolve => void waiting.push(resolve)) };
}

const answer = (id: string) => server.serve('/latest', JSON.stringify({ id }));
const minute = () => jest.advanceTimersByTime(60_000);

it('asks every minute as long as the page is in view, and not as soon as it begins', async () => {
  const { page } = createPage();
  const { next } = watch(answer('12'), page);
  jest.advanceTimersByTime(59_999);
  expect(server.count(`${server.origin}/latest`)).toBe(0);
  const first = next();
  jest.advanceTimersByTime(1);
  await expect(first).resolves.toBe('12');
  answer('13');
  const second = next();
  minute();
  await expect(second).resolves.toBe('13');
});

it('has no timer while the page is out of view, and asks at once when it is back', async () => {
  const asked = jest.spyOn(globalThis, 'fetch');
  const url = answer('12');
  const { page, hide, show } = createPage();
  const { next } = watch(url, page);
  hide();
  expect(jest.getTimerCount()).toBe(0);
  minute();
  expect(asked).not.toHaveBeenCalled();
  const back = next();
  show();
  await expect(back).resolves.toBe('12');
  const later = next();
  minute();
  await later;
  expect(server.count(url)).toBe(2);
});

it('leaves a page alone that was opened in the background, until someone looks', async () => {
  const { page, show } = createPage(true);
  const { next } = watch(answer('12'), page);
  expect(jest.getTimerCount()).toBe(0);
  const first = next();
  show();
  await expect(first).resolves.toBe('12');
});

it('has one timer, however often the page comes and goes', async () => {
  const { page, hide, show } = createPage();
  const { next } = watch(answer('12'), page);
  for (let turn = 0; turn < 5; turn++) {
    hide();
    const back = next();
    show();
    await back;
  }
  show();
  expect(jest.getTimerCount()).toBe(1);
});

it.each<[string, () => string]>([
  ['an error', () => server.serve('/latest', '', 503)],
  ['a broken connection', () => server.refuse('/latest')],
  ['something else', () => server.serve('/latest', '<html>')],
  ['a document without an id', () => server.serve('/latest', 'null')],
])('learns nothing from %s, says nothing, and asks again', async (_, fail) => {
  const asked = jest.spyOn(globalThis, 'fetch');
  const url = fail();
  const { page, show } = createPage();
  const { next } = watch(url, page);
  const first = next();
  show();
  await Promise.allSettled([asked.mock.results[0]?.value]);
  answer('13');
  minute();
  await expect(first).resolves.toBe('13');
});

it('has the browser ask for what has changed since', async () => {
  const asked = jest.spyOn(globalThis, 'fetch');
  const { page, show } = createPage();
  const { next } = watch(answer('12'), page);
  const first = next();
  show();
  await first;
  expect(asked).toHaveBeenCalledWith(
    `${server.origin}/latest`,
    expect.objectContaining({ cache: 'no-cache' }),
  );
});
