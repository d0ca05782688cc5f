import { createEvents } from './create-events.js';
import type { FederationEvent } from './events.js';
import type { AppEntry, Federation } from './federation.js';
import { turn } from './fixtures/is-settled.js';
import { startTestPage, type TestPage } from './fixtures/test-page.js';
import { lockFederation } from './lock-federation.js';
import { FEDERATION, federation } from './registry.js';
import { createScriptUrl } from './script-url.js';

describe('an app', () => {
  let page: TestPage;
  beforeEach(async () => {
    page = await startTestPage();
    page.has('shell', page.release('shell', '1'));
    page.has('cart', page.release('cart', '1', { modules: { './Cart': `() => 'cart'` } }));
  });
  afterEach(() => page.close());

  const refusal = (app: string, url: string, why: string) => ({
    ...{ type: 'refused', what: 'app', app },
    message: `[TAKEOVER_REFUSED] ${app} ${url} (${why}). docs/errors.md#takeover_refused`,
  });
  /** How the script fails that tries: with what it was told, as a script does that throws. */
  const refusedTo = (app: string, url: string) => ({
    ...{ code: 'SCRIPT_FAILED', url },
    cause: { code: 'TAKEOVER_REFUSED', app, url },
  });

  it('is not entered by another script', async () => {
    const registry = page.open();
    await registry.loadScript(page.urlOf('shell', '1'));
    const url = page.server.serve(
      '/evil/entry.js',
      `globalThis[Symbol.for('weft.federation.1')].enter({ name: 'cart', global: 'evil', scopes: [], shareScopes: {} })`,
    );
    await expect(registry.loadScript(url)).rejects.toMatchObject(refusedTo('cart', url));
    expect(await page.told('refused')).toMatchObject([refusal('cart', url, 'entered by another script')]);
    await expect(registry.loadRemote('cart/Cart')).resolves.toBe('cart');
  });

  it('is not entered by code that runs later, when no script is running', async () => {
    const registry = page.open();
    await registry.loadScript(page.urlOf('shell', '1'));
    const evil: AppEntry = {
      ...{ name: 'cart', global: 'evil', scopes: [], shareScopes: {} },
      initSharing: () => 1,
      start: () => Promise.resolve(),
    };
    expect(() => registry.enter(evil)).toThrow(
      expect.objectContaining({ code: 'TAKEOVER_REFUSED', app: 'cart' }) as Error,
    );
    expect(registry.host).toBe('shell');
  });

  it('that may come with the full snapshot is not entered before that is there', async () => {
    const registry = page.open({ rest: `${page.server.origin}/rest.json` });
    await registry.loadScript(page.urlOf('shell', '1'));
    const early = page.release('plans', '7');
    await expect(registry.loadScript(early.entry)).rejects.toMatchObject(refusedTo('plans', early.entry));
    expect(await page.told('refused')).toMatchObject([
      refusal('plans', early.entry, 'entered by another script'),
    ]);
  });

  it('that no snapshot names may enter where there is none to come', async () => {
    const registry = page.open();
    await registry.loadScript(page.urlOf('shell', '1'));
    const plans = page.release('plans', '7', { modules: { './Plans': `() => 'plans'` } });
    await registry.loadScript(plans.entry);
    await expect(registry.loadRemote('plans/Plans')).resolves.toBe('plans');
    expect(page.server.count(plans.entry)).toBe(1);
  });

  it('is not registered elsewhere; nothing of that registration holds', async () => {
    const registry = page.open();
    const entry = 'https://evil.example/entry.js';
    const added = { plans: { entry: '/plans.js', global: 'plans' }, cart: { entry, global: 'evil' } };
    expect(() => registry.register(added)).toThrow(
      expect.objectContaining({
        ...{ code: 'TAKEOVER_REFUSED', app: 'cart', url: entry },
        cause: 'the page knows it elsewhere',
      }) as Error,
    );
    expect(await page.told('refused')).toMatchObject([refusal('cart', entry, 'the page knows it elsewhere')]);
    await expect(registry.loadRemote('plans/A')).rejects.toMatchObject({ code: 'APP_UNKNOWN' });
    await expect(registry.loadRemote('cart/Cart')).resolves.toBe('cart');
  });

  it('of the previous release enters as itself', async () => {
    page.has('cart', page.release('cart', '2'), page.release('cart', '1'));
    const registry = page.open();
    await registry.loadScript(page.urlOf('shell', '1'));
    await expect(registry.loadScript(page.urlOf('cart', '1'))).resolves.toBeUndefined();
    expect(await page.told('refused')).toEqual([]);
  });
});

describe('the registry of a page', () => {
  const setUp = () => {
    const { emit, subscribe } = createEvents('12');
    const told: FederationEvent[] = [];
    subscribe(event => void told.push(event));
    const place: Record<symbol, unknown> = {};
    const registry = { host: 'shell', pages: () => [] } as unknown as Federation;
    return { locked: lockFederation(registry, emit, place), place, told, registry };
  };

  it.each<[string, (place: Record<symbol, unknown>, locked: Federation) => unknown]>([
    ['have a member replaced', (_, locked) => Object.assign(locked, { pages: () => ['evil'] })],
    ['get a member', (_, locked) => Object.assign(locked, { evil: 1 })],
    ['have a member defined anew', (_, locked) => Object.defineProperty(locked, 'host', { value: 'evil' })],
    ['lose a member', (_, locked) => delete (locked as Partial<Federation>).pages],
    ['get another prototype', (_, locked) => Object.setPrototypeOf(locked, { evil: 1 }) as unknown],
  ])('cannot %s; the attempt is told', async (_, attempt) => {
    const { locked, place, told, registry } = setUp();
    expect(() => attempt(place, locked)).toThrow(TypeError);
    await turn();
    expect(told).toEqual([
      {
        ...{ type: 'refused', what: 'registry', snapshot: '12', time: expect.any(Number) as number },
        message: 'it stays',
      },
    ]);
    expect(place[FEDERATION]).toBe(locked);
    expect(Object.keys(registry)).toEqual(['host', 'pages']);
    expect([locked.host, locked.pages()]).toEqual(['shell', []]);
    expect(locked).not.toHaveProperty('evil');
  });

  it('is not replaced by an assignment; the attempt is told', async () => {
    const { locked, place, told } = setUp();
    place[FEDERATION] = { host: 'evil' };
    expect(place[FEDERATION]).toBe(locked);
    await turn();
    expect(told).toMatchObject([{ type: 'refused', what: 'registry' }]);
  });

  it('cannot be defined anew or taken away', () => {
    const { locked, place } = setUp();
    expect(() => Object.defineProperty(place, FEDERATION, { value: 'evil' })).toThrow(TypeError);
    expect(Reflect.deleteProperty(place, FEDERATION)).toBe(false);
    expect(place[FEDERATION]).toBe(locked);
  });

  it('does not show among the members of its place', () => {
    const { place } = setUp();
    expect(Object.prototype.propertyIsEnumerable.call(place, FEDERATION)).toBe(false);
  });

  it('is that of all who ask', () => {
    expect(() => federation()).toThrow('RUNTIME_MISSING');
  });
});

describe('the URL of a script', () => {
  const emit = jest.fn();
  beforeEach(() => emit.mockClear());
  const refused = expect.objectContaining({
    ...{ code: 'ORIGIN_REFUSED', url: 'https://evil.example/a.js' },
    cause: 'not allowed',
  }) as Error;

  it.each([
    [['https://cdn.example'], 'https://cdn.example/a.js'],
    [['https://cdn.example'], '/a.js'],
    [[], 'http://localhost/deep/a.js'],
    [undefined, 'https://anywhere.example/a.js'],
  ])('with %j allowed may be %s', (allowed, url) => {
    expect(createScriptUrl(allowed, emit, {})(url)).toBe(url);
    expect(emit).not.toHaveBeenCalled();
  });

  it.each([
    'https://evil.example/a.js',
    'https://cdn.example.evil.example/a.js',
    'http://cdn.example/a.js',
    'https://cdn.example:8443/a.js',
    'data:text/javascript,alert(1)',
    '//evil.example/a.js',
  ])('may not be %s where another origin is allowed', url => {
    expect(() => createScriptUrl(['https://cdn.example'], emit, {})(url)).toThrow(
      expect.objectContaining({ code: 'ORIGIN_REFUSED', url }) as Error,
    );
    expect(emit.mock.calls).toEqual([
      [
        {
          ...{ type: 'refused', what: 'origin' },
          message: `[ORIGIN_REFUSED] ${url} (not allowed). docs/errors.md#origin_refused`,
        },
      ],
    ]);
  });

  it('is made what the browser trusts, by one policy named "weft" that checks it', () => {
    const policy = jest.fn(
      (_: string, rules: { createScriptURL(url: string): string }) =>
        ({ createScriptURL: (url: string) => `trusted ${rules.createScriptURL(url)}` }) as const,
    );
    const scriptUrl = createScriptUrl(['https://cdn.example'], emit, {
      trustedTypes: { createPolicy: policy },
    });
    expect(scriptUrl('https://cdn.example/a.js')).toBe('trusted https://cdn.example/a.js');
    expect(() => scriptUrl('https://evil.example/a.js')).toThrow(refused);
    expect(policy.mock.calls.map(([name]) => name)).toEqual(['weft']);
  });
});
