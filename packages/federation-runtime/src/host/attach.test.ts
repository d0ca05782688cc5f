import { hurry } from '../fixtures/hurry.js';
import { turn } from '../fixtures/is-settled.js';
import { startTestPage, type TestPage } from '../fixtures/test-page.js';
import type { AppLocation, Page } from '../manifest/snapshot.js';

let page: TestPage;
beforeEach(async () => {
  page = await startTestPage();
});
afterEach(() => page.close());

const announced = (title: string): Page => ({ path: `/${title}`, module: './Page', title });
const at = (app: string): AppLocation => ({ entry: `/${app}.js`, global: app, page: announced(app) });
const full = (...apps: string[]) =>
  JSON.stringify({
    format: 1,
    environment: 'test',
    apps: Object.fromEntries(apps.map(app => [app, at(app)])),
  });

/** A page with further pages in its full snapshot; `idle` is what the browser would run when it is idle. */
function open(rest?: string, pages: Record<string, Page> | null = {}) {
  const idle: (() => void)[] = [];
  const federation = page.open({ rest, pages: pages ?? undefined }, { whenIdle: run => void idle.push(run) });
  const titles = () => federation.pages().map(({ title }) => title);
  return { ...federation, titles, whenIdle: () => idle.forEach(run => run()) };
}

describe('the full snapshot', () => {
  it('is fetched when the page is idle, and not before', async () => {
    const rest = page.server.serve('/rest.json', full('far'));
    const { whenIdle, onPages, titles } = open(rest);
    await turn();
    expect(page.server.count(rest)).toBe(0);
    const arrived = new Promise<void>(resolve => void onPages(resolve));
    whenIdle();
    await arrived;
    expect(titles()).toEqual(['far']);
    expect(page.server.count(rest)).toBe(1);
  });

  it('is fetched for who asks for an app that the page has not, where there are no further pages', async () => {
    const rest = page.server.serve('/rest.json', full('far'));
    const { whenIdle, loadRemote, titles } = open(rest, null);
    whenIdle();
    await turn();
    expect(page.server.count(rest)).toBe(0);
    await expect(loadRemote('nobody/A')).rejects.toMatchObject({ code: 'APP_UNKNOWN' });
    expect(titles()).toEqual(['far']);
    expect(page.server.count(rest)).toBe(1);
  });

  it('is nothing to fetch where there is none', async () => {
    const { whenIdle, onPages } = open();
    const told = jest.fn();
    onPages(told);
    whenIdle();
    await turn();
    expect(told).not.toHaveBeenCalled();
  });

  it.each<[string, () => string, number]>([
    ['answers with an error', () => page.server.serve('/rest.json', full(), 404), 1],
    ['answers that it is busy', () => page.server.serve('/rest.json', full(), 503), 3],
    ['cannot be reached', () => page.server.refuse('/rest.json'), 3],
    ['is no JSON', () => page.server.serve('/rest.json', '<!doctype html>'), 1],
    ['has no apps', () => page.server.serve('/rest.json', '{"error":"gone"}'), 1],
  ])(
    'that %s is asked for as often as may help; the idle page says nothing of it',
    async (_, fail, times) => {
      hurry();
      const rest = fail();
      const { whenIdle, loadRemote, onPages } = open(rest);
      const told = jest.fn();
      onPages(told);
      whenIdle();
      await expect(loadRemote('far/A')).rejects.toMatchObject({ code: 'SNAPSHOT_UNREACHABLE', url: rest });
      expect(page.server.count(rest)).toBe(times);
      expect(told).not.toHaveBeenCalled();
    },
  );

  it('that is there at the second attempt is no failure', async () => {
    hurry();
    const rest = page.server.serveAfter(1, '/rest.json', full('far'));
    const { loadRemote, titles } = open(rest);
    await expect(loadRemote('nobody/A')).rejects.toMatchObject({ code: 'APP_UNKNOWN' });
    expect(titles()).toEqual(['far']);
    expect(page.server.count(rest)).toBe(2);
  });
});

describe('onPages', () => {
  it('tells when apps are registered and when the full snapshot is there, until it is undone', async () => {
    const { onPages, register, loadRemote, titles } = open(page.server.serve('/rest.json', full('makers')));
    const told: string[][] = [];
    const undo = onPages(() => void told.push(titles()));
    register({ cart: at('cart') });
    await loadRemote('nobody/A').catch(() => undefined);
    undo();
    register({ late: at('late') });
    expect(told).toEqual([['cart'], ['cart', 'makers']]);
  });

  it('says nothing when an app goes on with another release', async () => {
    const live = page.release('cart', '2', { modules: {} });
    page.has('cart', live, page.release('cart', '1', { modules: { './A': `() => 'a'` } }));
    const { onPages, onChange, loadRemote } = open();
    const [pages, changes] = [jest.fn(), jest.fn()];
    onPages(pages);
    onChange(changes);
    await expect(loadRemote('cart/A')).resolves.toBe('a');
    expect(changes.mock.calls).toEqual([['cart']]);
    expect(pages).not.toHaveBeenCalled();
  });
});
