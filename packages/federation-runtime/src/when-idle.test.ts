import { whenIdle } from './when-idle.js';

/** A page that is still loading until `load` is sent to it. */
function loadingPage(more: Partial<Window> = {}) {
  const state = { readyState: 'loading' };
  const page = Object.assign(new EventTarget(), {
    document: state,
    setTimeout,
    ...more,
  }) as unknown as Window;
  const load = () => {
    state.readyState = 'complete';
    page.dispatchEvent(new Event('load'));
  };
  return { page, load };
}

it('waits for the page to be loaded, then for the browser to be idle', () => {
  const idle: (() => void)[] = [];
  const requestIdleCallback: Window['requestIdleCallback'] = run =>
    idle.push(() => run({ didTimeout: false, timeRemaining: () => 1 }));
  const { page, load } = loadingPage({ requestIdleCallback });
  const run = jest.fn();
  whenIdle(run, page);
  expect(idle).toEqual([]);
  load();
  expect(run).not.toHaveBeenCalled();
  idle.forEach(callback => callback());
  expect(run).toHaveBeenCalledTimes(1);
});

it('takes the next turn where a browser does not tell when it is idle', async () => {
  const { page, load } = loadingPage();
  const ran = new Promise<void>(resolve => whenIdle(resolve, page));
  load();
  await ran;
});

it('does not wait for a page that is loaded already', async () => {
  expect(document.readyState).toBe('complete');
  await new Promise<void>(resolve => whenIdle(resolve));
});
