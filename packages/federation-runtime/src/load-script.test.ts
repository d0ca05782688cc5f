import { createRandom } from './fixtures/random.js';
import { startScriptServer, takeFailedScripts, type ScriptServer } from './fixtures/script-server.js';
import { takeNoise } from './fixtures/quiet-console.js';
import { createLoadScript, type LoadScript } from './load-script.js';

const place = globalThis as { runs?: string[] };
const scripts = () => [...document.head.querySelectorAll('script')];
const noting = (what: string) => `(window.runs ??= []).push('${what}')`;

let server: ScriptServer;
let loadScript: LoadScript;

beforeAll(async () => {
  server = await startScriptServer();
});
afterAll(() => server.close());
beforeEach(() => {
  loadScript = createLoadScript();
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
    expect(scripts()).toHaveLength(1);
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

describe('the element', () => {
  it('asks across origins without credentials, and by default with neither integrity nor nonce', async () => {
    await loadScript(server.serve('/plain.js', ''));
    expect(scripts()).toHaveLength(1);
    expect(scripts()[0]).toMatchObject({ async: true, crossOrigin: 'anonymous', integrity: '', nonce: '' });
  });

  it('carries integrity and nonce', async () => {
    await loadScript(server.serve('/marked.js', ''), { integrity: 'sha384-abc', nonce: 'n0nce' });
    expect(scripts()[0]).toMatchObject({
      integrity: 'sha384-abc',
      nonce: 'n0nce',
      src: `${server.origin}/marked.js`,
    });
  });

  it('has all attributes before it is on the page, where the request begins', () => {
    let seen: Partial<HTMLScriptElement> = {};
    jest.spyOn(document.head, 'append').mockImplementation(element => {
      const { src, crossOrigin, integrity } = element as HTMLScriptElement;
      seen = { src, crossOrigin, integrity };
    });
    const { signal } = withAbort();
    void loadScript('/never.js', { integrity: 'sha384-abc', signal });
    expect(seen).toEqual({
      src: 'http://localhost/never.js',
      crossOrigin: 'anonymous',
      integrity: 'sha384-abc',
    });
  });
});

describe('failure', () => {
  it.each([404, 500, 503])('HTTP %i: names code, URL and cause, takes the element away', async status => {
    const url = server.serve(`/${status}.js`, noting('error page'), status);
    await expect(loadScript(url)).rejects.toMatchObject({
      name: 'FederationError',
      code: 'SCRIPT_FAILED',
      url,
      cause: 'unreachable or refused',
      message: `[SCRIPT_FAILED] Could not load script ${url} (unreachable or refused). docs/errors.md#script_failed`,
    });
    expect(scripts()).toEqual([]);
    expect(place.runs).toEqual([]);
    expect(takeFailedScripts()).toBe(1);
  });

  it('connection cut', async () => {
    const url = server.refuse('/cut.js');
    await expect(loadScript(url)).rejects.toMatchObject({ code: 'SCRIPT_FAILED', url });
    expect(takeFailedScripts()).toBe(1);
  });

  it('nobody listens', async () => {
    const gone = await startScriptServer();
    await gone.close();
    await expect(loadScript(`${gone.origin}/a.js`)).rejects.toMatchObject({ code: 'SCRIPT_FAILED' });
    expect(takeFailedScripts()).toBe(1);
  });

  it('says that the integrity may be the reason, where there is one', async () => {
    const url = server.serve('/tampered.js', '', 404);
    const failed = loadScript(url, { integrity: 'sha384-abc' });
    await expect(failed).rejects.toThrow('unreachable, refused, or not what its integrity says');
    takeFailedScripts();
  });

  it('fails for everybody, and a later call tries again', async () => {
    const url = server.serve('/recovers.js', '', 503);
    const failures = await Promise.allSettled([loadScript(url), loadScript(url)]);
    expect(failures.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(server.count(url)).toBe(1);
    takeFailedScripts();

    server.serve('/recovers.js', noting('recovered'));
    await loadScript(url);
    expect(server.count(url)).toBe(2);
    expect(place.runs).toEqual(['recovered']);
    expect(scripts()).toHaveLength(1);
  });

  it('can be tried again from the very rejection', async () => {
    const url = server.serve('/at-once.js', '', 500);
    const again = loadScript(url).catch(() => {
      server.serve('/at-once.js', noting('at once'));
      return loadScript(url);
    });
    await again;
    expect(place.runs).toEqual(['at once']);
    takeFailedScripts();
  });

  it('a script that throws fails with what it threw', async () => {
    const url = server.serve('/throws.js', `throw new RangeError('boom')`);
    await expect(loadScript(url)).rejects.toMatchObject({
      code: 'SCRIPT_FAILED',
      url,
      cause: { name: 'RangeError', message: 'boom' },
      message: expect.stringContaining(`${url} (boom)`) as string,
    });
    expect(scripts()).toEqual([]);
    expect(takeNoise(/boom/)).toHaveLength(1);
  });

  it('a script that throws no error fails with what it threw', async () => {
    const url = server.serve('/throws-text.js', `throw 'just text'`);
    await expect(loadScript(url)).rejects.toMatchObject({ cause: 'just text' });
    takeNoise(/just text/);
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
    takeNoise(/guilty/);
  });
});

describe('timeout', () => {
  it('fails after 30 seconds, not before, and leaves neither element nor timer', async () => {
    fakeTimeouts();
    const { url, arrived } = server.hold('/slow.js');
    const loading = loadScript(url);
    await arrived;
    jest.advanceTimersByTime(29_999);
    expect(scripts()).toHaveLength(1);
    jest.advanceTimersByTime(1);
    expect(scripts()).toEqual([]);
    await expect(loading).rejects.toMatchObject({
      code: 'SCRIPT_FAILED',
      url,
      cause: 'no answer within 30000 ms',
    });
    expect(jest.getTimerCount()).toBe(0);
  });

  it('is decided by the first who asks', async () => {
    fakeTimeouts();
    const { url, arrived } = server.hold('/first-decides.js');
    const first = loadScript(url, { timeout: 100 });
    const second = loadScript(url, { timeout: 60_000 });
    await arrived;
    jest.advanceTimersByTime(100);
    await expect(first).rejects.toThrow('no answer within 100 ms');
    await expect(second).rejects.toThrow('no answer within 100 ms');
  });

  it('a later call tries again, and an answer to the first request does not settle it', async () => {
    fakeTimeouts();
    const late = server.hold('/late.js');
    const first = loadScript(late.url, { timeout: 100 });
    await late.arrived;
    jest.advanceTimersByTime(100);
    await expect(first).rejects.toThrow('100 ms');

    const held = server.hold('/late.js');
    const second = loadScript(late.url);
    await held.arrived;
    const ranLate = new Promise(resolve => ((globalThis as { ranLate?: unknown }).ranLate = resolve));
    late.answer('window.ranLate()');
    await ranLate;
    expect(scripts()).toHaveLength(1);
    expect(scripts()[0]?.onload).not.toBeNull();
    held.answer(noting('second'));
    await second;
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
    expect(scripts()).toHaveLength(1);
  });
});

describe('what is left behind', () => {
  it.each([
    ['success', () => server.serve('/left-success.js', '')],
    ['an error answer', () => server.serve('/left-error.js', '', 500)],
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
    takeNoise(/left/);
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

it('holds for any order of coming and leaving: a request runs as long as somebody waits for it', async () => {
  const random = createRandom(20_240_601);
  for (let round = 0; round < 25; round++) {
    const held = server.hold(`/any-order-${round}.js`);
    const waiting: { loading: Promise<void>; abort(reason: string): void }[] = [];
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
    expect(scripts()).toHaveLength(1);
    document.head.replaceChildren();
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
