import type { Emit } from './create-events.js';
import { hurry } from './fixtures/hurry.js';
import { createRandom } from './fixtures/random.js';
import { turn } from './fixtures/is-settled.js';
import { startScriptServer, takeFailedScripts, type ScriptServer } from './fixtures/script-server.js';
import { createLoadScript, type LoadScript } from './load-script.js';

const place = globalThis as { runs?: unknown[] };
const scripts = () => [...document.head.querySelectorAll('script')];
const noting = (what: string) => `(window.runs ??= []).push('${what}')`;

let server: ScriptServer;
let loadScript: LoadScript;
let emit: jest.MockedFunction<Emit>;

beforeAll(async () => {
  server = await startScriptServer();
  server.tellStatuses();
});
afterAll(() => server.close());
beforeEach(() => {
  emit = jest.fn();
  loadScript = createLoadScript(emit, String);
  place.runs = [];
});
afterEach(() => {
  jest.useRealTimers();
  document.head.replaceChildren();
});

/** Only what the source itself sets is faked: server and jsdom keep the real clock. */
const fakeTimeouts = () =>
  jest.useFakeTimers({
    doNotFake: [
      'Date',
      'hrtime',
      'nextTick',
      'performance',
      'queueMicrotask',
      'setImmediate',
      'clearImmediate',
      'setInterval',
      'clearInterval',
    ],
  });

describe('an ES module', () => {
  const url = 'http://localhost/library.mjs';
  // jsdom does not know these links.
  const preload = () => document.head.querySelector<HTMLLinkElement>('link[rel=modulepreload]');

  it('is fetched by a link, which has the browser check it, and imported when it is there', async () => {
    jest.doMock(url, () => ({ name: 'library' }), { virtual: true });
    const loading = loadScript(url, { type: 'module', integrity: 'sha256-abc' });
    expect(preload()).toMatchObject({ href: url, integrity: 'sha256-abc', crossOrigin: 'anonymous' });
    preload()?.dispatchEvent(new Event('load'));
    await expect(loading).resolves.toMatchObject({ name: 'library' });
    await expect(loadScript(url, { type: 'module' })).resolves.toMatchObject({ name: 'library' });
    expect(preload()).toBeNull();
  });

  it('rejects with what it throws, as itself', async () => {
    const thrown = new Error('not in this browser');
    const throwing = 'http://localhost/throws.mjs';
    const evaluate = () => {
      throw thrown;
    };
    jest.doMock(throwing, evaluate, { virtual: true });
    const loading = loadScript(throwing, { type: 'module' });
    preload()?.dispatchEvent(new Event('load'));
    await expect(loading).rejects.toBe(thrown);
  });
});

describe('one request per URL', () => {
  it('resolves when the script has run', async () => {
    await loadScript(server.serve('/runs.js', noting('runs')));
    expect(place.runs).toEqual(['runs']);
  });

  it('serves everybody who asks while it is on its way', async () => {
    const { url, arrived, answer } = server.hold('/many.js');
    const loads = [loadScript(url), loadScript(url), loadScript(url)];
    await arrived;
    loads.push(loadScript(url));
    answer(noting('many'));
    await Promise.all(loads);
    expect(server.count(url)).toBe(1);
    expect(place.runs).toEqual(['many']);
  });

  it('serves those who come later', async () => {
    const url = server.serve('/later.js', noting('later'));
    await loadScript(url);
    await loadScript(url);
    expect(server.count(url)).toBe(1);
  });

  it('knows a URL by where it points to, not by how it is written', async () => {
    const base = document.createElement('base');
    base.href = `${server.origin}/apps/`;
    document.head.append(base);
    const url = server.serve('/apps/written.js', noting('written'));
    await Promise.all([loadScript(url), loadScript('written.js'), loadScript('/apps/../apps/written.js')]);
    expect(server.count(url)).toBe(1);
  });

  it('takes another query for another script', async () => {
    await Promise.all([
      loadScript(server.serve('/query.js?v=1', noting('v1'))),
      loadScript(server.serve('/query.js?v=2', noting('v2'))),
    ]);
    expect(place.runs?.sort()).toEqual(['v1', 'v2']);
  });
});

/** Keeps script elements out of the page, so that a test can say what becomes of each. */
function catchElements(): HTMLScriptElement[] {
  const elements: HTMLScriptElement[] = [];
  jest.spyOn(document.head, 'append').mockImplementation(element => {
    elements.push(element as HTMLScriptElement);
  });
  return elements;
}

describe('the element', () => {
  it('asks across origins without credentials, and by default with neither integrity nor nonce', () => {
    const elements = catchElements();
    void loadScript('/plain.js');
    const [element] = elements;
    expect(element?.tagName).toBe('SCRIPT');
    expect(element).toMatchObject({
      ...{ async: true, crossOrigin: 'anonymous', integrity: '', nonce: '' },
      src: 'http://localhost/plain.js',
    });
  });

  it('has all its attributes when it is put into the page, where the request begins', () => {
    let seen: Partial<HTMLScriptElement> = {};
    jest.spyOn(document.head, 'append').mockImplementation(element => {
      const { src, crossOrigin, integrity } = element as HTMLScriptElement;
      seen = { src, crossOrigin, integrity };
    });
    void loadScript('/marked.js', { integrity: 'sha384-abc' });
    expect(seen).toEqual({
      src: 'http://localhost/marked.js',
      crossOrigin: 'anonymous',
      integrity: 'sha384-abc',
    });
  });

  it('carries the nonce', () => {
    const elements = catchElements();
    void loadScript('/marked.js', { nonce: 'n0nce' });
    expect(elements[0]?.nonce).toBe('n0nce');
  });

  it('is gone when the script has run', async () => {
    const url = server.serve('/gone.js', `window.runs.push(document.head.querySelectorAll('script').length)`);
    await loadScript(url);
    expect(place.runs).toEqual([1]);
    expect(scripts()).toEqual([]);
  });

  it('gets its URL as the page makes it one of a script; everything else goes by the plain URL', async () => {
    const asked: string[] = [];
    const load = createLoadScript(emit, url => (asked.push(url), `${url}?trusted`));
    const url = server.serve('/policy.js', noting('plain'), 404);
    server.serve('/policy.js?trusted', noting('trusted'));
    await load(url);
    await load(url);
    expect(asked).toEqual([url]);
    expect(place.runs).toEqual(['trusted']);
  });

  it('is not made where the page allows no script of that URL', async () => {
    const elements = catchElements();
    const refused = new Error('refused');
    const load = createLoadScript(emit, () => {
      throw refused;
    });
    await expect(load('/foreign.js')).rejects.toBe(refused);
    expect(elements).toEqual([]);
  });
});

const failed = (url: string, why: string) => `[SCRIPT_FAILED] ${url} (${why}). docs/errors.md#script_failed`;

describe('failure', () => {
  it.each([400, 404, 410, 499])('HTTP %i: asks once, names code, URL and cause', async status => {
    const url = server.serve(`/${status}.js`, noting('error page'), status);
    const error: unknown = await loadScript(url).catch(String);
    expect(error).toBe(`FederationError: ${failed(url, `HTTP ${status}`)}`);
    await expect(loadScript(url)).rejects.toMatchObject({
      ...{ name: 'FederationError', code: 'SCRIPT_FAILED', url, cause: `HTTP ${status}`, temporary: false },
    });
    expect(server.count(url)).toBe(2);
    expect(scripts()).toEqual([]);
    expect(place.runs).toEqual([]);
    expect(emit).not.toHaveBeenCalled();
    expect(takeFailedScripts()).toBe(2);
  });

  it.each([408, 429, 500, 503])('HTTP %i: asks three times, and tells of each', async status => {
    hurry();
    const url = server.serve(`/${status}.js`, noting('error page'), status);
    const message = failed(url, `HTTP ${status}`);
    await expect(loadScript(url)).rejects.toMatchObject({ message, temporary: true });
    expect(server.count(url)).toBe(3);
    expect(emit.mock.calls).toEqual([
      [{ type: 'retry', url, attempt: 2, message }],
      [{ type: 'retry', url, attempt: 3, message }],
    ]);
    expect(scripts()).toEqual([]);
    expect(takeFailedScripts()).toBe(3);
  });

  it.each([1, 2])('HTTP 503 %i times, then fine: has run once', async failures => {
    hurry();
    const url = server.serveAfter(failures, `/passes-${failures}.js`, noting('passed'));
    await loadScript(url);
    expect(place.runs).toEqual(['passed']);
    expect(server.count(url)).toBe(failures + 1);
    expect(emit).toHaveBeenCalledTimes(failures);
    takeFailedScripts();
  });

  it('keeps integrity and nonce for each attempt', async () => {
    jest.useFakeTimers();
    const elements = catchElements();
    void loadScript('/marked.js', { integrity: 'sha384-abc', nonce: 'n0nce' });
    elements[0]?.onerror?.('');
    await jest.advanceTimersByTimeAsync(600);
    expect(elements).toHaveLength(2);
    expect(elements[1]).toMatchObject({ integrity: 'sha384-abc', nonce: 'n0nce' });
  });

  it('connection cut: asks three times', async () => {
    hurry();
    const url = server.refuse('/cut.js');
    await expect(loadScript(url)).rejects.toMatchObject({
      message: failed(url, 'no answer'),
      temporary: true,
    });
    expect(server.count(url)).toBe(3);
    expect(takeFailedScripts()).toBe(3);
  });

  it('nobody listens', async () => {
    hurry();
    const gone = await startScriptServer();
    await gone.close();
    await expect(loadScript(`${gone.origin}/a.js`)).rejects.toMatchObject({ cause: 'no answer' });
    expect(takeFailedScripts()).toBe(3);
  });

  it('where the browser keeps no list of its requests counts as no answer', async () => {
    hurry();
    const kept = performance.getEntriesByName.bind(performance);
    Reflect.deleteProperty(performance, 'getEntriesByName');
    const url = server.serve('/untold.js', '', 404);
    await expect(loadScript(url)).rejects.toMatchObject({ cause: 'no answer', temporary: true });
    performance.getEntriesByName = kept;
    takeFailedScripts();
  });

  it('fails for everybody, and a later call tries again', async () => {
    const url = server.serve('/recovers.js', '', 404);
    const failures = await Promise.allSettled([loadScript(url), loadScript(url)]);
    expect(failures.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(server.count(url)).toBe(1);
    takeFailedScripts();

    server.serve('/recovers.js', noting('recovered'));
    await loadScript(url);
    expect(server.count(url)).toBe(2);
    expect(place.runs).toEqual(['recovered']);
  });

  it('can be tried again from the very rejection', async () => {
    const url = server.serve('/at-once.js', '', 404);
    const again = loadScript(url).catch(() => {
      server.serve('/at-once.js', noting('at once'));
      return loadScript(url);
    });
    await again;
    expect(place.runs).toEqual(['at once']);
    takeFailedScripts();
  });

  it('a script that throws fails with what it threw, is not asked for again, and is no uncaught error', async () => {
    const url = server.serve('/throws.js', `${noting('began')}; throw new RangeError('boom')`);
    const uncaught = jest.fn<void, [ErrorEvent]>();
    addEventListener('error', uncaught);
    await expect(loadScript(url)).rejects.toMatchObject({
      code: 'SCRIPT_FAILED',
      url,
      temporary: undefined,
      cause: { name: 'RangeError', message: 'boom' },
      message: failed(url, 'boom'),
    });
    removeEventListener('error', uncaught);
    expect(uncaught.mock.calls.map(([event]) => event.defaultPrevented)).toEqual([true]);
    expect(place.runs).toEqual(['began']);
    expect(server.count(url)).toBe(1);
    expect(emit).not.toHaveBeenCalled();
    expect(scripts()).toEqual([]);
  });

  it('a script that throws no error fails with what it threw', async () => {
    const url = server.serve('/throws-text.js', `throw 'just text'`);
    await expect(loadScript(url)).rejects.toMatchObject({ cause: 'just text' });
  });

  it('does not take the error of another script for its own', async () => {
    const slow = server.hold('/innocent.js');
    const innocent = loadScript(slow.url);
    await slow.arrived;
    await expect(loadScript(server.serve('/guilty.js', `throw new Error('guilty')`))).rejects.toThrow(
      'guilty',
    );
    slow.answer(noting('innocent'));
    await innocent;
    expect(place.runs).toEqual(['innocent']);
  });

  it('leaves errors of others to the page', async () => {
    const slow = server.hold('/bystander.js');
    const loading = loadScript(slow.url);
    await slow.arrived;
    const event = new ErrorEvent('error', { filename: 'https://a.example/other.js', cancelable: true });
    dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    slow.answer(noting('fine'));
    await loading;
  });
});

describe('the pause before a further attempt', () => {
  beforeEach(() => jest.useFakeTimers());

  it.each([
    [0, 200, 400],
    [0.25, 300, 600],
    [0.5, 400, 800],
    [0.999, 599, 1199],
  ])('for a random number of %d is %d ms, then %d ms', async (random, first, second) => {
    jest.spyOn(Math, 'random').mockReturnValue(random);
    const elements = catchElements();
    const loading = loadScript('/pause.js');
    const ended = expect(loading).rejects.toThrow('no answer');
    for (const [index, pause] of [first, second].entries()) {
      elements[index]?.onerror?.('');
      await jest.advanceTimersByTimeAsync(pause - 1);
      expect(elements).toHaveLength(index + 1);
      await jest.advanceTimersByTimeAsync(2);
      expect(elements).toHaveLength(index + 2);
    }
    elements[2]?.onerror?.('');
    await ended;
    await jest.advanceTimersByTimeAsync(60_000);
    expect(elements).toHaveLength(3);
  });

  it.each([
    [15_000, 2],
    [15_001, 1],
  ])(
    'is not made any more after 15 s: where %d ms have passed, %d attempts are made',
    async (ms, attempts) => {
      const elements = catchElements();
      const loading = loadScript('/late.js', { timeout: 60_000 });
      loading.catch(() => undefined);
      await jest.advanceTimersByTimeAsync(ms);
      elements[0]?.onerror?.('');
      await jest.advanceTimersByTimeAsync(600);
      expect(elements).toHaveLength(attempts);
    },
  );

  it('ends when the only caller leaves: nothing is asked for any more', async () => {
    const elements = catchElements();
    const { abort, signal } = withAbort();
    const loading = loadScript('/left.js', { signal });
    elements[0]?.onerror?.('');
    await jest.advanceTimersByTimeAsync(100);
    abort('left');
    await expect(loading).rejects.toBe('left');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(elements).toHaveLength(1);
    expect(emit).not.toHaveBeenCalled();
  });
});

describe('timeout', () => {
  it('is 10 seconds for an attempt, not less, and may pass', async () => {
    jest.useFakeTimers();
    jest.spyOn(Math, 'random').mockReturnValue(0.5);
    const elements = catchElements();
    const loading = loadScript('/slow.js');
    const ended = expect(loading).rejects.toMatchObject({
      ...{ code: 'SCRIPT_FAILED', url: 'http://localhost/slow.js', temporary: true },
      cause: 'no answer within 10000 ms',
    });
    await jest.advanceTimersByTimeAsync(9_999);
    expect(elements[0]?.onload).not.toBeNull();
    await jest.advanceTimersByTimeAsync(1);
    expect(elements[0]?.onload).toBeNull();
    await jest.advanceTimersByTimeAsync(400);
    expect(elements).toHaveLength(2);
    await jest.advanceTimersByTimeAsync(10_000);
    await ended;
    expect(jest.getTimerCount()).toBe(0);
    expect(elements).toHaveLength(2);
  });

  it('takes the element away', async () => {
    fakeTimeouts();
    const { url, arrived } = server.hold('/slow.js');
    const { abort, signal } = withAbort();
    const loading = loadScript(url, { signal });
    await arrived;
    jest.advanceTimersByTime(9_999);
    expect(scripts()).toHaveLength(1);
    jest.advanceTimersByTime(1);
    expect(scripts()).toEqual([]);
    abort('enough');
    await expect(loading).rejects.toBe('enough');
  });

  it('is decided by the first who asks', async () => {
    jest.useFakeTimers();
    catchElements();
    const loads = [loadScript('/first.js', { timeout: 100 }), loadScript('/first.js', { timeout: 60_000 })];
    const ended = loads.map(load => expect(load).rejects.toThrow('no answer within 100 ms'));
    await jest.advanceTimersByTimeAsync(100 + 600 + 100 + 1200 + 100);
    await Promise.all(ended);
  });

  it('an answer that comes after it does not settle the next attempt', async () => {
    fakeTimeouts();
    const late = server.hold('/late.js');
    const loading = loadScript(late.url, { timeout: 100 });
    await late.arrived;
    const held = server.hold('/late.js');
    jest.advanceTimersByTime(100);
    await turn();
    jest.advanceTimersByTime(600);
    await held.arrived;
    const ranLate = new Promise(resolve => ((globalThis as { ranLate?: unknown }).ranLate = resolve));
    late.answer('window.ranLate()');
    await ranLate;
    expect(scripts()).toHaveLength(1);
    expect(scripts()[0]?.onload).not.toBeNull();
    held.answer(noting('second'));
    await loading;
    expect(place.runs).toEqual(['second']);
  });
});

describe('abort', () => {
  it('of one of two leaves the request to the other', async () => {
    const { url, arrived, answer } = server.hold('/one-of-two.js');
    const { abort, signal } = withAbort();
    const leaving = loadScript(url, { signal });
    const staying = loadScript(url);
    await arrived;
    abort('changed my mind');
    await expect(leaving).rejects.toBe('changed my mind');
    expect(scripts()).toHaveLength(1);
    answer(noting('stayed'));
    await staying;
    expect(place.runs).toEqual(['stayed']);
  });

  it('of all gives each their own reason, takes the element away, and lets a later call try again', async () => {
    const { url, arrived } = server.hold('/all.js');
    const [one, two] = [withAbort(), withAbort()];
    const loads = [loadScript(url, { signal: one.signal }), loadScript(url, { signal: two.signal })];
    await arrived;
    one.abort('one');
    expect(scripts()).toHaveLength(1);
    two.abort('two');
    expect(scripts()).toEqual([]);
    expect(await Promise.allSettled(loads)).toMatchObject([{ reason: 'one' }, { reason: 'two' }]);

    server.serve('/all.js', noting('again'));
    await loadScript(url);
    expect(server.count(url)).toBe(2);
    expect(place.runs).toEqual(['again']);
  });

  it('rejects with an AbortError by default, not with an error of the runtime', async () => {
    const { url, arrived } = server.hold('/abort-error.js');
    const { abort, signal } = withAbort();
    const loading = loadScript(url, { signal });
    await arrived;
    abort();
    await expect(loading).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('of all does not reach who asks again in the same breath, as React does in StrictMode', async () => {
    const first = server.hold('/same-breath.js');
    const { abort, signal } = withAbort();
    const left = loadScript(first.url, { signal });
    await first.arrived;
    server.serve('/same-breath.js', noting('asked again'));
    abort('effect cleaned up');
    const again = loadScript(first.url);
    await expect(left).rejects.toBe('effect cleaned up');
    await again;
    expect(place.runs).toEqual(['asked again']);

    await loadScript(first.url);
    expect(server.count(first.url)).toBe(2);
  });

  it('ahead of the call asks for nothing', async () => {
    const url = server.serve('/unwanted.js', noting('unwanted'));
    await expect(loadScript(url, { signal: AbortSignal.abort('never wanted') })).rejects.toBe('never wanted');
    expect(scripts()).toEqual([]);
    expect(server.count(url)).toBe(0);
  });

  it('after the end changes nothing', async () => {
    const { abort, signal } = withAbort();
    const url = server.serve('/ended.js', noting('ended'));
    await loadScript(url, { signal });
    abort();
    await loadScript(url);
    expect(server.count(url)).toBe(1);
    expect(place.runs).toEqual(['ended']);
  });
});

describe('what is left behind', () => {
  it.each([
    ['success', () => server.serve('/left-success.js', '')],
    ['an error answer', () => server.serve('/left-error.js', '', 404)],
    ['a script that throws', () => server.serve('/left-throws.js', `throw new Error('left')`)],
  ])('nothing after %s', async (_, serve) => {
    fakeTimeouts();
    const listeners = countListeners(window);
    const { signal } = withAbort();
    const signalListeners = countListeners(signal);
    const loading = loadScript(serve(), { signal });
    const element = scripts()[0];
    expect(listeners.count('error')).toBe(1);
    expect(signalListeners.count('abort')).toBe(1);
    await Promise.allSettled([loading]);
    expect(listeners.count('error')).toBe(0);
    expect(signalListeners.count('abort')).toBe(0);
    expect(element).toMatchObject({ onload: null, onerror: null });
    expect(jest.getTimerCount()).toBe(0);
    takeFailedScripts();
  });

  it('nothing after an abort by all', async () => {
    fakeTimeouts();
    const listeners = countListeners(window);
    const { url, arrived } = server.hold('/left-abort.js');
    const { abort, signal } = withAbort();
    const loading = loadScript(url, { signal });
    const element = scripts()[0];
    await arrived;
    abort('left');
    await expect(loading).rejects.toBe('left');
    expect(listeners.count('error')).toBe(0);
    expect(element).toMatchObject({ onload: null, onerror: null });
    expect(jest.getTimerCount()).toBe(0);
  });
});

describe('forget', () => {
  it('has scripts below a URL run anew for who asks next, and no others', async () => {
    const [one, other] = [
      server.serve('/cart/1/a.js', noting('one')),
      server.serve('/cart/2/a.js', noting('other')),
    ];
    await Promise.all([loadScript(one), loadScript(other)]);
    loadScript.forget?.(`${server.origin}/cart/1/`);
    await loadScript(one);
    await loadScript(other);
    expect(place.runs?.sort()).toEqual(['one', 'one', 'other']);
  });

  it('of nothing in particular is of everything', async () => {
    const url = server.serve('/cart/1/b.js', noting('b'));
    await loadScript(url);
    loadScript.forget?.('');
    await loadScript(url);
    expect(place.runs).toEqual(['b', 'b']);
  });
});

it('holds for any order of coming and leaving: a request runs as long as somebody waits for it', async () => {
  const random = createRandom(20_240_601);
  for (let round = 0; round < 25; round++) {
    const held = server.hold(`/any-order-${round}.js`);
    const waiting: { loading: Promise<unknown>; abort(reason: string): void }[] = [];
    const left: Promise<unknown>[] = [];
    for (let step = 0; step < 12; step++) {
      const leaver = random(2) === 0 ? waiting.splice(random(waiting.length || 1), 1)[0] : undefined;
      if (leaver) {
        leaver.abort(`left at ${step}`);
        left.push(expect(leaver.loading).rejects.toBe(`left at ${step}`));
      } else {
        const { abort, signal } = withAbort();
        waiting.push({ abort, loading: loadScript(held.url, { signal }) });
      }
      expect(scripts()).toHaveLength(waiting.length ? 1 : 0);
    }
    await Promise.all(left);
    server.serve(`/any-order-${round}.js`, '');
    waiting.forEach(({ abort }) => abort('over'));
    await Promise.allSettled(waiting.map(({ loading }) => loading));
    await loadScript(held.url);
    expect(scripts()).toEqual([]);
  }
});

function withAbort() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: (reason?: unknown) => controller.abort(reason) };
}

/** How many listeners are there, by what was added and removed. */
function countListeners(target: EventTarget) {
  const added = jest.spyOn(target, 'addEventListener');
  const removed = jest.spyOn(target, 'removeEventListener');
  const calls = (spy: jest.SpyInstance<void, unknown[]>, type: string) =>
    spy.mock.calls.filter(call => call[0] === type).map(call => call[1]);
  return {
    count: (type: string) => {
      const gone = calls(removed as never, type);
      return calls(added as never, type).filter(listener => !gone.includes(listener)).length;
    },
  };
}
