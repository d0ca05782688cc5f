import { entryScript, pageLog, type EntryParts } from './fixtures/entry-script.js';
import { turn } from './fixtures/is-settled.js';
import { takeNoise } from './fixtures/quiet-console.js';
import { takeFailedScripts } from './fixtures/script-server.js';
import { startTestPage, type TestPage } from './fixtures/test-page.js';

let page: TestPage;
let parsed: () => void;
const showNotice = jest.fn<void, []>();
const whenParsed = (run: () => void) => void (parsed = run);

beforeEach(async () => {
  page = await startTestPage();
  showNotice.mockClear();
  parsed = () => {
    throw new Error('nobody waits');
  };
});
afterEach(() => page.close());

const open = (host?: string) => page.open({ host }, { showNotice, whenParsed });
const starting = (source: string): EntryParts => ({ says: `start: async () => { ${source} },` });
const noting = (text: string) => starting(`log.push('${text}')`);

/** Until something is so that a script of the page brings about. */
async function until(holds: () => boolean): Promise<void> {
  const end = performance.now() + 4_000;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`it never came to ${holds}`);
    await turn();
  }
}
const started = (text: string) => until(() => pageLog().includes(text));
const noticed = () => until(() => showNotice.mock.calls.length > 0);

describe('a host that does not start', () => {
  it('gives way to the release before, which is loaded and started', async () => {
    page.has(
      'shell',
      page.release('shell', '2', starting(`throw new Error('no start')`)),
      page.release('shell', '1', noting('start 1')),
    );
    const federation = open();
    await federation.loadScript(page.urlOf('shell', '2'));
    await started('start 1');
    expect(federation.host).toBe('shell');
    const url = page.urlOf('shell', '2');
    expect(await page.told('failure')).toMatchObject([
      {
        ...{ code: 'START_FAILED', phase: 'start', app: 'shell', release: '2', url, to: '1', snapshot: '12' },
        message: `[START_FAILED] shell 2 ${url} (no start). docs/errors.md#start_failed`,
      },
    ]);
    expect(showNotice).not.toHaveBeenCalled();
  });

  it('is not replaced by another app that arrives while there is none', async () => {
    page.has('cart', page.release('cart', '1', noting('cart starts')));
    page.has('shell', page.release('shell', '1', noting('shell starts')));
    const federation = open('shell');
    await federation.loadScript(page.urlOf('cart', '1'));
    expect(federation.host).toBeUndefined();
    await federation.loadScript(page.urlOf('shell', '1'));
    await started('shell starts');
    expect(federation.host).toBe('shell');
    expect(pageLog()).not.toContain('cart starts');
  });

  it('leaves a notice and says why where there is none before; the next page begins with it again', async () => {
    page.has('shell', page.release('shell', '2', starting(`throw new Error('no start')`)));
    await open().loadScript(page.urlOf('shell', '2'));
    await noticed();
    expect(showNotice).toHaveBeenCalledTimes(1);
    expect(takeNoise(/START_FAILED\] shell 2 .*no start/)).toHaveLength(1);
    expect(await page.told('failure')).toHaveLength(1);
    expect(sessionStorage.getItem('weft.failed')).toBe('[]');
  });

  it('leaves a notice where the one before does not start either', async () => {
    page.has(
      'shell',
      page.release('shell', '2', starting(`throw new Error('no start 2')`)),
      page.release('shell', '1', starting(`throw new Error('no start 1')`)),
    );
    await open().loadScript(page.urlOf('shell', '2'));
    await noticed();
    expect(showNotice).toHaveBeenCalledTimes(1);
    expect(takeNoise(/START_FAILED/)).toEqual([expect.stringContaining('(no start 1)')]);
    expect((await page.told('failure')).map(({ release, to }) => [release, to])).toEqual([
      ['2', '1'],
      ['1', undefined],
    ]);
  });

  it('because of a module of another app is started again with the release before of that', async () => {
    const broken = { modules: { './Button': `() => { throw new Error('bad button') }` } };
    page.has(
      'library',
      page.release('library', '2', broken),
      page.release('library', '1', { modules: { './Button': `() => 'button 1'` } }),
    );
    const start = `const button = await registry.remote('library', 'shell').get('./Button'); log.push('start with ' + button())`;
    page.has(
      'shell',
      page.release('shell', '2', starting(start)),
      page.release('shell', '1', noting('start 1')),
    );
    await open().loadScript(page.urlOf('shell', '2'));
    await started('start with button 1');
    expect(pageLog()).not.toContain('start 1');
    expect(await page.told('failure')).toMatchObject([
      { code: 'EVALUATION_FAILED', app: 'library', to: '1' },
    ]);
    expect(page.server.count(page.urlOf('shell', '2'))).toBe(1);
  });

  it('forgets all that was loaded before: another release takes nothing of it', async () => {
    page.has('cart', page.release('cart', '1', { modules: { './Cart': `() => 'cart'` } }));
    const start = `await registry.loadRemote('cart/Cart'); throw new Error('no start')`;
    page.has(
      'shell',
      page.release('shell', '2', starting(start)),
      page.release('shell', '1', noting('start 1')),
    );
    const federation = open();
    await federation.loadScript(page.urlOf('shell', '2'));
    await started('start 1');
    expect(federation.loadRemote('cart/Cart').status).toBe('pending');
    await federation.loadRemote('cart/Cart');
    expect(page.server.count(page.urlOf('cart', '1'))).toBe(2);
  });

  it('has those who still want modules for it wait for the release before, and is not loaded once more', async () => {
    page.has('cart', page.release('cart', '1', { modules: { './Cart': `() => 'cart'` } }));
    const start = `void registry.loadRemote('cart/Cart'); throw new Error('no start')`;
    const { entry: url } = page.release('shell', '1');
    const script = entryScript('shell', { global: 'shell_1', ...noting('start 1') });
    const before = page.server.hold('/shell/1/entry.js');
    page.has('shell', page.release('shell', '2', starting(start)), {
      entry: url,
      global: 'shell_1',
      release: '1',
    });
    const federation = open('shell');
    await federation.loadScript(page.urlOf('shell', '2'));
    await before.arrived;
    const asked = federation.loadRemote('cart/Cart');
    for (let i = 0; i < 20; i++) await turn();
    expect(page.server.count(page.urlOf('cart', '1'))).toBeLessThanOrEqual(1);
    expect(await page.told('load-start')).toHaveLength(1);
    before.answer(script);
    await asked;
    expect(pageLog()).toContain('start 1');
    expect(page.server.count(page.urlOf('cart', '1'))).toBeLessThanOrEqual(2);
    expect(page.server.count(page.urlOf('shell', '2'))).toBe(1);
    expect(await page.told('load-start')).toHaveLength(3);
  });
});

describe('a host whose entry the HTML did not bring', () => {
  it('is loaded when the HTML has done its part', async () => {
    page.has('shell', page.release('shell', '2', noting('start 2')));
    const federation = open('shell');
    expect(page.server.count(page.urlOf('shell', '2'))).toBe(0);
    parsed();
    await started('start 2');
    expect(federation.host).toBe('shell');
  });

  it('is loaded as the release before where that fails', async () => {
    page.server.serve('/shell/2/entry.js', '', 404);
    page.has(
      'shell',
      { entry: page.urlOf('shell', '2'), global: 'shell_2', release: '2' },
      page.release('shell', '1', noting('start 1')),
    );
    open('shell');
    parsed();
    await started('start 1');
    expect(await page.told('failure')).toMatchObject([
      { code: 'ENTRY_UNREACHABLE', phase: 'entry', app: 'shell', release: '2', to: '1' },
    ]);
    takeFailedScripts();
  });

  it('begins with the release before where this tab knows that the live one fails', async () => {
    page.has('shell', page.release('shell', '2'), page.release('shell', '1', noting('start 1')));
    sessionStorage.setItem('weft.failed', JSON.stringify([page.urlOf('shell', '2')]));
    open('shell');
    parsed();
    await started('start 1');
    expect(page.server.count(page.urlOf('shell', '2'))).toBe(0);
  });

  it('leaves a notice, and says why, where it is not to be had', async () => {
    page.server.serve('/shell/2/entry.js', '', 404);
    page.has('shell', { entry: page.urlOf('shell', '2'), global: 'shell_2' });
    open('shell');
    parsed();
    await noticed();
    expect(takeNoise(/ENTRY_UNREACHABLE\] shell/)).toHaveLength(1);
    expect(await page.told('failure')).toMatchObject([
      { code: 'ENTRY_UNREACHABLE', app: 'shell', to: undefined },
    ]);
    takeFailedScripts();
  });

  it('leaves a notice, and says why, where the snapshot does not know it', async () => {
    open('shell');
    parsed();
    await noticed();
    expect(takeNoise(/APP_UNKNOWN\] shell/)).toHaveLength(1);
  });

  it('is not loaded when it has entered', async () => {
    page.has('shell', page.release('shell', '2', noting('start 2')));
    const federation = open('shell');
    await federation.loadScript(page.urlOf('shell', '2'));
    parsed();
    await turn();
    expect(federation.host).toBe('shell');
    expect(pageLog()).toEqual(['start 2']);
    expect(page.server.count(page.urlOf('shell', '2'))).toBe(1);
  });

  it('is nothing to wait for where the snapshot names none', async () => {
    page.has('shell', page.release('shell', '2'));
    open();
    parsed();
    await turn();
    expect(page.server.count(page.urlOf('shell', '2'))).toBe(0);
    expect(showNotice).not.toHaveBeenCalled();
  });
});
