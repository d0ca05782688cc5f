import type { FederationError } from './federation-error.js';
import type { EntryParts } from './fixtures/entry-script.js';
import { pageLog } from './fixtures/entry-script.js';
import { takeFailedScripts } from './fixtures/script-server.js';
import { startTestPage, type TestPage } from './fixtures/test-page.js';

const globals = globalThis as unknown as Record<string, unknown>;
const cart = (text: string) => ({ modules: { './Cart': `() => '${text}'` } });

let page: TestPage;

beforeEach(async () => {
  page = await startTestPage();
  // The host: what is tested are apps that come later.
  page.has('shell', page.release('shell', '1'));
});
afterEach(() => page.close());

/** Opens the page with `shell` as its host. */
async function open(...given: Parameters<TestPage['open']>) {
  const federation = page.open(...given);
  await federation.loadScript(page.urlOf('shell', '1'));
  return federation;
}

const failureOf = (promise: PromiseLike<unknown>): Promise<FederationError> =>
  Promise.resolve(promise).then(
    () => Promise.reject(new Error('it did not fail')),
    (error: FederationError) => error,
  );

interface Fault {
  parts?: EntryParts;
  script?: string;
  status?: number;
  code: string;
  phase: string;
  why: string;
  module?: string;
}

const faults: [string, Fault][] = [
  [
    'whose entry is gone',
    { script: '', status: 404, code: 'ENTRY_UNREACHABLE', phase: 'entry', why: 'HTTP 404' },
  ],
  [
    'whose entry throws',
    { script: `throw new Error('bad')`, code: 'ENTRY_UNREACHABLE', phase: 'entry', why: 'bad' },
  ],
  [
    'whose entry has no container',
    {
      script: '1',
      code: 'CONTAINER_MISSING',
      phase: 'entry',
      why: 'none under "cart_2"',
    },
  ],
  [
    'that cannot be initialised',
    {
      parts: { init: `throw new Error('no init')` },
      ...{ code: 'INIT_FAILED', phase: 'init', why: 'no init', module: 'cart/Cart' },
    },
  ],
  [
    'whose chunk is missing',
    {
      parts: { get: `throw new Error('chunk 7 failed')` },
      ...{ code: 'MODULE_UNAVAILABLE', phase: 'get', why: 'chunk 7 failed', module: 'cart/Cart' },
    },
  ],
  [
    'that does not expose the module',
    {
      parts: { modules: {} },
      ...{ code: 'MODULE_UNAVAILABLE', phase: 'get', module: 'cart/Cart' },
      why: 'Module "./Cart" does not exist in container.',
    },
  ],
  [
    'whose module throws while it is evaluated',
    {
      parts: { modules: { './Cart': `() => { throw new Error('bad module') }` } },
      ...{ code: 'EVALUATION_FAILED', phase: 'evaluate', why: 'bad module', module: 'cart/Cart' },
    },
  ],
  [
    'whose module rejects while it is evaluated',
    {
      parts: { modules: { './Cart': `async () => { throw new Error('bad await') }` } },
      ...{ code: 'EVALUATION_FAILED', phase: 'evaluate', why: 'bad await', module: 'cart/Cart' },
    },
  ],
];

/** Serves release 2 of cart with a fault. */
function serveFault({ parts, script, status }: Fault) {
  const release = page.release('cart', '2', { ...cart('from 2'), ...parts });
  if (script !== undefined) page.server.serve('/cart/2/entry.js', script, status);
  return release;
}

describe.each(faults)('a release %s', (_, fault) => {
  const { code, phase, why, module } = fault;
  afterEach(() => void takeFailedScripts());

  it('gives way to the one before, and one event says so', async () => {
    page.has('cart', serveFault(fault), page.release('cart', '1', cart('from 1')));
    const federation = await open();
    await expect(federation.loadRemote('cart/Cart')).resolves.toBe('from 1');
    const [event, ...others] = await page.told('failure');
    expect(others).toEqual([]);
    const url = page.urlOf('cart', '2');
    expect(event).toMatchObject({
      ...{ type: 'failure', app: 'cart', release: '2', url, code, phase, to: '1', snapshot: '12' },
      time: expect.any(Number) as number,
    });
    expect(event?.module).toBe(module);
    expect(event?.message).toMatch(`[${code}] ${module ?? 'cart'} 2 ${url} (`);
    expect(event?.message).toContain(why);
    expect(event?.message).toBe((event?.error as Error).message);
    expect(event?.error).toMatchObject({ code, app: 'cart', release: '2', url, phase, snapshot: '12' });
  });

  it('is not tried again in this tab, whoever asks', async () => {
    page.has('cart', serveFault(fault), page.release('cart', '1', cart('from 1')));
    await (await open()).loadRemote('cart/Cart');
    const asked = page.server.count(page.urlOf('cart', '2'));
    expect(JSON.parse(sessionStorage.getItem('weft.failed') ?? '')).toEqual([page.urlOf('cart', '2')]);
    const next = await open();
    await expect(next.loadRemote('cart/Cart')).resolves.toBe('from 1');
    expect(page.server.count(page.urlOf('cart', '2'))).toBe(asked);
    expect(await page.told('failure')).toHaveLength(1);
  });

  it('is followed by static imports', async () => {
    page.has('cart', serveFault(fault), page.release('cart', '1', cart('from 1')));
    const federation = await open();
    const imported = federation.remote('cart', 'shell').get('./Cart');
    await expect(federation.loadRemote('cart/Cart')).resolves.toBe('from 1');
    expect((await imported)()).toBe('from 1');
  });

  it('rejects where there is none before, and a later call begins with it again', async () => {
    page.has('cart', serveFault(fault));
    const federation = await open();
    const error = await failureOf(federation.loadRemote('cart/Cart'));
    expect(error).toMatchObject({ code, app: 'cart', release: '2', phase, snapshot: '12' });
    expect(error.message).toContain(why);
    const [event, ...others] = await page.told('failure');
    expect(others).toEqual([]);
    expect(event).toMatchObject({ code, app: 'cart', error });
    expect(event?.to).toBeUndefined();
    expect(sessionStorage.getItem('weft.failed')).toBe('[]');
  });
});

describe('two releases of an app', () => {
  it('stand side by side, each with its own container', async () => {
    page.has(
      'cart',
      page.release('cart', '2', { modules: { './Cart': `() => { throw new Error('bad') }` } }),
      page.release('cart', '1', cart('from 1')),
    );
    const federation = await open();
    await federation.loadRemote('cart/Cart');
    expect(globals.cart_2).toBeDefined();
    expect(globals.cart_1).toBeDefined();
    expect(globals.cart_2).not.toBe(globals.cart_1);
    expect(pageLog().filter(line => line.startsWith('init'))).toEqual(['init cart', 'init cart']);
  });

  it('that both fail: who asked gets the error of the second, and the next begins with the live one', async () => {
    page.server.serve('/cart/2/entry.js', '', 404);
    page.server.serve('/cart/1/entry.js', '', 410);
    const at = (release: string) => ({
      entry: page.urlOf('cart', release),
      global: `cart_${release}`,
      release,
    });
    page.has('cart', at('2'), at('1'));
    const federation = await open();
    const error = await failureOf(federation.loadRemote('cart/Cart'));
    expect(error).toMatchObject({ code: 'ENTRY_UNREACHABLE', release: '1' });
    expect(error.message).toContain('HTTP 410');
    expect((await page.told('failure')).map(({ release, to }) => [release, to])).toEqual([
      ['2', '1'],
      ['1', undefined],
    ]);
    takeFailedScripts();

    page.release('cart', '2', cart('mended'));
    await expect(federation.loadRemote('cart/Cart')).resolves.toBe('mended');
    expect(page.server.count(page.urlOf('cart', '1'))).toBe(1);
  });

  it('without a version are told by their URL', async () => {
    page.server.serve('/cart/2/entry.js', '', 404);
    const { entry, global } = page.release('cart', '1', cart('from 1'));
    page.has('cart', { entry: page.urlOf('cart', '2'), global: 'cart_2' }, { entry, global });
    await (await open()).loadRemote('cart/Cart');
    expect(await page.told('failure')).toMatchObject([{ app: 'cart', to: entry }]);
    takeFailedScripts();
  });

  it('one event, however many modules are asked for at once', async () => {
    page.server.serve('/cart/2/entry.js', '', 404);
    const modules = { './Cart': `() => 'cart'`, './Mini': `() => 'mini'` };
    page.has(
      'cart',
      { entry: page.urlOf('cart', '2'), global: 'cart_2', release: '2' },
      page.release('cart', '1', { modules }),
    );
    const federation = await open();
    await expect(
      Promise.all([
        ...['cart/Cart', 'cart/Mini', 'cart/Cart'].map(id => federation.loadRemote(id)),
        federation.preloadRemote('cart/Mini'),
      ]),
    ).resolves.toEqual(['cart', 'mini', 'cart', undefined]);
    expect(await page.told('failure')).toHaveLength(1);
    takeFailedScripts();
  });

  it('one event, also where there is none before and several modules are asked for at once', async () => {
    page.server.serve('/cart/2/entry.js', '', 404);
    page.has('cart', { entry: page.urlOf('cart', '2'), global: 'cart_2', release: '2' });
    const federation = await open();
    const all = ['cart/Cart', 'cart/Mini'].map(id => failureOf(federation.loadRemote(id)));
    const [one, other] = await Promise.all(all);
    expect(one).toBe(other);
    expect(await page.told('failure')).toHaveLength(1);
    takeFailedScripts();
  });

  it('tells who listens that the app goes on with another one, until that is undone', async () => {
    page.server.serve('/cart/2/entry.js', '', 404);
    page.has(
      'cart',
      { entry: page.urlOf('cart', '2'), global: 'cart_2' },
      page.release('cart', '1', cart('from 1')),
    );
    const federation = await open();
    const [heard, gone] = [jest.fn(), jest.fn()];
    federation.onChange(heard);
    federation.onChange(gone)();
    await federation.loadRemote('cart/Cart');
    expect(heard.mock.calls).toEqual([['cart']]);
    expect(gone).not.toHaveBeenCalled();
    takeFailedScripts();
  });
});

describe('a module that imports one which throws at its evaluation', () => {
  const page1 = `() => 'page with ' + take('library/Button')`;

  beforeEach(() => {
    page.has(
      'cart',
      page.release('cart', '2', { imports: ['library/Button'], modules: { './Page': page1 } }),
    );
  });

  it('is fine with the release before of the app at fault', async () => {
    page.has(
      'library',
      page.release('library', '2', { modules: { './Button': `() => { throw new Error('bad button') }` } }),
      page.release('library', '1', { modules: { './Button': `() => 'button 1'` } }),
    );
    const federation = await open();
    await expect(federation.loadRemote('cart/Page')).resolves.toBe('page with button 1');
    expect(await page.told('failure')).toMatchObject([
      { code: 'EVALUATION_FAILED', app: 'library', module: 'library/Button', release: '2', to: '1' },
    ]);
    expect(JSON.parse(sessionStorage.getItem('weft.failed') ?? '')).toEqual([page.urlOf('library', '2')]);
  });

  it('rejects where there is none: the app at fault is named, the consumer is not given up', async () => {
    page.has(
      'library',
      page.release('library', '2', { modules: { './Button': `() => { throw new Error('bad button') }` } }),
    );
    const federation = await open();
    const error = await failureOf(federation.loadRemote('cart/Page'));
    expect(error).toMatchObject({
      ...{ code: 'EVALUATION_FAILED', module: 'cart/Page' },
      cause: { code: 'EVALUATION_FAILED', module: 'library/Button', snapshot: '12' },
    });
    expect(await page.told('failure')).toMatchObject([{ app: 'library', module: 'library/Button' }]);
  });

  it('whose file is missing is fine with the release before of the app that it is of', async () => {
    page.server.serve('/library/2/entry.js', '', 404);
    page.has(
      'library',
      { entry: page.urlOf('library', '2'), global: 'library_2', release: '2' },
      page.release('library', '1', { modules: { './Button': `() => 'button 1'` } }),
    );
    const federation = await open();
    await expect(federation.loadRemote('cart/Page')).resolves.toBe('page with button 1');
    expect(await page.told('failure')).toMatchObject([
      { code: 'ENTRY_UNREACHABLE', app: 'library', to: '1' },
    ]);
    takeFailedScripts();
  });
});

describe('a shared package that could not be loaded', () => {
  it('has the app evaluated anew by who asks next, and its release is not given up', async () => {
    const missing = `Object.assign(new Error('react.js failed'), { request: 'react.js' })`;
    const modules = { './Cart': `() => { if (!globalThis.mended) throw ${missing}; return 'cart'; }` };
    page.has('cart', page.release('cart', '2', { modules }), page.release('cart', '1', cart('from 1')));
    const federation = await open();
    const error = await failureOf(federation.loadRemote('cart/Cart'));
    expect(error).toMatchObject({ code: 'EVALUATION_FAILED', release: '2' });
    expect(await page.told('failure')).toMatchObject([{ code: 'EVALUATION_FAILED', release: '2' }]);
    expect(sessionStorage.getItem('weft.failed')).toBeNull();
    globals.mended = true;
    await expect(federation.loadRemote('cart/Cart')).resolves.toBe('cart');
    expect(page.server.count(page.urlOf('cart', '2'))).toBe(2);
    Reflect.deleteProperty(globals, 'mended');
  });
});

describe('a browser that keeps nothing', () => {
  it('remembers for as long as the page lives', async () => {
    const forbidden = jest.fn(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    jest.spyOn(Storage.prototype, 'getItem').mockImplementation(forbidden);
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(forbidden);
    page.server.serve('/cart/2/entry.js', '', 404);
    page.has(
      'cart',
      { entry: page.urlOf('cart', '2'), global: 'cart_2' },
      page.release('cart', '1', { modules: { './Cart': `() => 'from 1'`, './Mini': `() => 'mini 1'` } }),
    );
    const federation = await open();
    await expect(federation.loadRemote('cart/Cart')).resolves.toBe('from 1');
    await expect(federation.loadRemote('cart/Mini')).resolves.toBe('mini 1');
    expect(page.server.count(page.urlOf('cart', '2'))).toBe(1);
    expect(forbidden).toHaveBeenCalled();
    takeFailedScripts();
  });

  it.each(['{"apps":', 'null', '{}', '"https://a.example"'])(
    'is not disturbed by %s in its storage',
    async kept => {
      sessionStorage.setItem('weft.failed', kept);
      page.has('cart', page.release('cart', '1', cart('from 1')));
      await expect((await open()).loadRemote('cart/Cart')).resolves.toBe('from 1');
    },
  );
});
