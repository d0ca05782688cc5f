import { pageLog } from '../fixtures/entry-script.js';
import { turn } from '../fixtures/is-settled.js';
import { startTestPage, type TestPage } from '../fixtures/test-page.js';

const button = (text: string) => ({ modules: { './Button': `() => '${text}'` } });
const cartPage = (text: string) => ({
  imports: ['library/Button'],
  modules: { './Cart': `() => '${text} with ' + take('library/Button')` },
});

let page: TestPage;

beforeEach(async () => {
  page = await startTestPage();
  page.has('shell', page.release('shell', '2', button('shell 2')), page.release('shell', '1'));
  page.has(
    'cart',
    page.release('cart', '2', cartPage('cart 2')),
    page.release('cart', '1', cartPage('cart 1')),
  );
  page.has('library', page.release('library', '2', button('2')), page.release('library', '1', button('1')));
});
afterEach(() => page.close());

async function open(...given: Parameters<TestPage['open']>) {
  const federation = page.open(...given);
  await federation.loadScript(page.urlOf('shell', '2'));
  return federation;
}

/** An error whose stack goes through files of these releases, from the inside out. */
function thrownIn(...releases: string[]): Error {
  const error = new Error('bad render');
  const frames = releases.map(release => `    at f (${page.server.origin}/${release}/chunk.js:1:20)`);
  error.stack = ['Error: bad render', ...frames].join('\n');
  return error;
}

const kept = () => JSON.parse(sessionStorage.getItem('weft.failed') ?? '[]') as string[];

describe('a module that broke while it was shown', () => {
  it('gives its release up; loaded again, it is of the one before', async () => {
    const federation = await open();
    await expect(federation.loadRemote('cart/Cart')).resolves.toBe('cart 2 with 2');
    const cause = thrownIn('cart/2');
    expect(federation.crashed('cart/Cart', cause)).toBe(true);
    await expect(federation.loadRemote('cart/Cart')).resolves.toBe('cart 1 with 2');
    const [event, ...others] = await page.told('failure');
    expect(others).toEqual([]);
    const url = page.urlOf('cart', '2');
    expect(event).toMatchObject({
      ...{ code: 'RENDER_FAILED', phase: 'render', app: 'cart', release: '2', url, to: '1' },
      ...{ module: 'cart/Cart', snapshot: '12' },
      message: `[RENDER_FAILED] cart/Cart 2 ${url} (bad render). docs/errors.md#render_failed`,
    });
    expect((event?.error as Error).cause).toBe(cause);
    expect(kept()).toEqual([url]);
  });

  it('is found by its stack where its files name no release', async () => {
    const federation = await open();
    await federation.loadRemote('cart/Cart');
    const { origin } = page.server;
    const [named, url] = [`${origin}/files/cart/chunk.js`, `${origin}/library/2/chunk.js`];
    Object.assign(globalThis, { weft_chunks: { of: { [named]: url } } });
    const cause = Object.assign(new Error('bad'), { stack: `Error: bad\n    at f (${named}:1:20)` });
    expect(federation.crashed('cart/Cart', cause)).toBe(true);
    expect(kept()).toEqual([page.urlOf('library', '2')]);
    Reflect.deleteProperty(globalThis, 'weft_chunks');
  });

  it('is told once, however many places it broke in', async () => {
    const federation = await open();
    await federation.loadRemote('cart/Cart');
    const heard = jest.fn();
    federation.onChange(heard);
    expect(federation.crashed('cart/Cart', thrownIn('cart/2'))).toBe(true);
    expect(federation.crashed('cart/Cart', thrownIn('cart/2'))).toBe(true);
    expect(await page.told('failure')).toHaveLength(1);
    expect(heard.mock.calls).toEqual([['cart']]);
  });

  it('says that nothing else is to be had when the one before breaks as well, and does not begin anew', async () => {
    const federation = await open();
    federation.crashed('cart/Cart', thrownIn('cart/2'));
    expect(federation.crashed('cart/Cart', thrownIn('cart/1'))).toBe(false);
    expect(federation.crashed('cart/Cart', thrownIn('cart/2'))).toBe(false);
    expect(kept().sort()).toEqual([page.urlOf('cart', '1'), page.urlOf('cart', '2')]);
    expect((await page.told('failure')).map(({ release, to }) => [release, to])).toEqual([
      ['2', '1'],
      ['1', undefined],
    ]);
  });

  it('is known by the component stack where the error itself tells nothing', async () => {
    const federation = await open();
    const stack = `\n    at Button (${page.server.origin}/library/2/button.js:3:4)\n    at Cart (${page.server.origin}/cart/2/cart.js:1:1)`;
    expect(federation.crashed('cart/Cart', new TypeError('minified'), stack)).toBe(true);
    expect(await page.told('failure')).toMatchObject([{ app: 'library', release: '2', module: 'cart/Cart' }]);
  });

  it.each([
    ['nobody knows', () => new Error('from nowhere')],
    ['only the host is on the stack', () => thrownIn('shell/2')],
    ['no error was thrown but a text', () => 'just text'],
    ['only unknown scripts are on the stack', () => thrownIn('cart/20', 'analytics/1')],
  ])('is at fault itself where %s', async (_, cause) => {
    const federation = await open();
    expect(federation.crashed('cart/Cart', cause())).toBe(true);
    expect(await page.told('failure')).toMatchObject([{ code: 'RENDER_FAILED', app: 'cart', to: '1' }]);
  });

  it('of an app without a release before gives nothing else', async () => {
    page.has('plans', page.release('plans', '1', button('plans')));
    const federation = await open();
    expect(federation.crashed('plans/Button', thrownIn('plans/1'))).toBe(false);
    expect(kept()).toEqual([page.urlOf('plans', '1')]);
    expect(await page.told('failure')).toMatchObject([
      { app: 'plans', module: 'plans/Button', to: undefined },
    ]);
  });

  it('of an app that the page does not know is nobody’s', async () => {
    const federation = await open();
    expect(federation.crashed('nobody/A', thrownIn('cart/2'))).toBe(false);
    expect(await page.told('failure')).toEqual([]);
  });

  it('that was not ready in time is RENDER_STALLED', async () => {
    const federation = await open();
    expect(federation.crashed('cart/Cart', undefined)).toBe(true);
    expect(await page.told('failure')).toMatchObject([
      { code: 'RENDER_STALLED', phase: 'render', app: 'cart', module: 'cart/Cart', to: '1' },
    ]);
  });
});

describe('a module that broke in what it imports', () => {
  it('is evaluated anew, with the release before of the app at fault; the host’s frames do not count', async () => {
    const federation = await open();
    await expect(federation.loadRemote('cart/Cart')).resolves.toBe('cart 2 with 2');
    const changed: string[] = [];
    federation.onChange(app => void changed.push(app));
    expect(federation.crashed('cart/Cart', thrownIn('shell/2', 'library/2', 'shell/2', 'cart/2'))).toBe(true);
    expect(changed).toEqual(['library', 'cart']);
    await expect(federation.loadRemote('cart/Cart')).resolves.toBe('cart 2 with 1');
    expect(page.server.count(page.urlOf('cart', '2'))).toBe(2);
    expect(kept()).toEqual([page.urlOf('library', '2')]);
    expect(await page.told('failure')).toMatchObject([{ app: 'library', release: '2', to: '1' }]);
  });

  it('is not evaluated anew where there is no other release of that', async () => {
    page.has('library', page.release('library', '2', button('2')));
    const federation = await open();
    await federation.loadRemote('cart/Cart');
    expect(federation.crashed('cart/Cart', thrownIn('library/2'))).toBe(false);
    await federation.loadRemote('cart/Cart');
    expect(page.server.count(page.urlOf('cart', '2'))).toBe(1);
  });
});

describe('the host that broke while it was shown', () => {
  it('is given up; the release before is loaded, and started in its place', async () => {
    const showNotice = jest.fn();
    const federation = await open({}, { showNotice });
    await federation.loadRemote('cart/Cart');
    federation.hostCrashed(thrownIn('shell/2'), '\n    at Shell');
    expect(federation.host).toBeUndefined();
    await federation.loadScript(page.urlOf('shell', '1'));
    expect(federation.host).toBe('shell');
    expect(pageLog().filter(line => line.startsWith('start'))).toEqual(['start shell', 'start shell']);
    expect(await page.told('failure')).toMatchObject([
      { code: 'RENDER_FAILED', app: 'shell', release: '2', to: '1', phase: 'render' },
    ]);
    expect((await page.told('failure'))[0]).not.toHaveProperty('module', expect.anything());
    expect(showNotice).not.toHaveBeenCalled();
  });

  it('has everything evaluated anew', async () => {
    const federation = await open();
    await federation.loadRemote('cart/Cart');
    federation.hostCrashed(thrownIn('shell/2'));
    await federation.loadScript(page.urlOf('shell', '1'));
    expect(federation.loadRemote('cart/Cart').status).toBe('pending');
    await federation.loadRemote('cart/Cart');
    expect(page.server.count(page.urlOf('cart', '2'))).toBe(2);
  });

  it('over another app is started anew, without the release of that which is at fault', async () => {
    const federation = await open();
    federation.hostCrashed(thrownIn('library/2', 'shell/2'));
    await turn();
    await federation.loadScript(page.urlOf('shell', '2'));
    expect(page.server.count(page.urlOf('shell', '2'))).toBe(2);
    expect(page.server.count(page.urlOf('shell', '1'))).toBe(0);
    expect(kept()).toEqual([page.urlOf('library', '2')]);
  });

  it('leaves a notice where there is no other release', async () => {
    page.has('shell', page.release('shell', '2'));
    const showNotice = jest.fn();
    const federation = await open({}, { showNotice });
    federation.hostCrashed(thrownIn('shell/2'));
    expect(showNotice).toHaveBeenCalledTimes(1);
    expect(federation.host).toBe('shell');
    expect(await page.told('failure')).toMatchObject([{ app: 'shell', to: undefined }]);
  });

  it('leaves a notice where there is no host', () => {
    const showNotice = jest.fn();
    page.open({}, { showNotice }).hostCrashed(new Error('early'));
    expect(showNotice).toHaveBeenCalledTimes(1);
  });
});
