import { begin, enter } from './entry.js';
import type { AppEntry, Federation } from './federation.js';
import { freshCopy } from './fixtures/fresh-copy.js';
import { turn } from './fixtures/is-settled.js';
import { installFederation } from './fixtures/install-federation.js';
import { SNAPSHOT_ELEMENT } from './manifest/snapshot-element.js';
import { FEDERATION } from './registry.js';

const COMING = Symbol.for('weft.federation.1.coming');
const place = globalThis as { [COMING]?: Promise<unknown> };

const app = (name: string): AppEntry => ({
  name,
  global: name,
  scopes: ['default'],
  shareScopes: {},
  initSharing: jest.fn(),
  start: jest.fn(() => Promise.resolve()),
});

const page = () => ({ enter: jest.fn() }) as unknown as jest.Mocked<Federation>;

/** As the chunk with the runtime does: it installs the registry when it arrives. */
function coming() {
  const registry = page();
  let arrive!: () => void;
  const loadRuntime = jest.fn(
    () => new Promise<void>(resolve => (arrive = () => void (installFederation(() => registry), resolve()))),
  );
  return { registry, loadRuntime, arrive: () => arrive() };
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, FEDERATION);
  Reflect.deleteProperty(globalThis, COMING);
});

describe('on a page with a registry', () => {
  it('enters it, at once, and brings no runtime', () => {
    const registry = page();
    installFederation(() => registry);
    const loadRuntime = jest.fn();
    const shell = app('shell');
    enter(shell, loadRuntime);
    expect(registry.enter.mock.calls).toEqual([[shell]]);
    expect(loadRuntime).not.toHaveBeenCalled();
    expect(place[COMING]).toBeUndefined();
  });
});

describe('on a page of another tool', () => {
  it('brings the runtime, where static imports wait for it, and starts nothing', async () => {
    const { registry, loadRuntime, arrive } = coming();
    const catalog = app('catalog');
    enter(catalog, loadRuntime);
    expect(place[COMING]).toBeInstanceOf(Promise);
    arrive();
    await expect(place[COMING]).resolves.toBe(registry);
    await turn();
    expect(catalog.start).not.toHaveBeenCalled();
    expect(registry.enter).not.toHaveBeenCalled();
  });

  it('brings it once for all apps, each with its own copy of the code', async () => {
    const { registry, loadRuntime, arrive } = coming();
    const other = await freshCopy(() => import('./entry.js'));
    enter(app('catalog'), loadRuntime);
    const first = place[COMING];
    const second = jest.fn();
    other.enter(app('checkout'), second);
    expect(place[COMING]).toBe(first);
    expect(second).not.toHaveBeenCalled();
    arrive();
    await expect(first).resolves.toBe(registry);
  });

  it('neither starts nor links an app that comes after the runtime: the host is still the other tool', async () => {
    const { registry, loadRuntime, arrive } = coming();
    enter(app('catalog'), loadRuntime);
    arrive();
    await place[COMING];
    enter(app('checkout'), loadRuntime);
    expect(registry.enter).not.toHaveBeenCalled();
    expect(loadRuntime).toHaveBeenCalledTimes(1);
  });

  it('tells who waits that the runtime did not arrive', async () => {
    enter(app('catalog'), () => Promise.reject(new Error('chunk is gone')));
    await expect(place[COMING]).rejects.toThrow('chunk is gone');
  });

  it('tells who waits that what arrived was no runtime', async () => {
    enter(app('catalog'), () => Promise.resolve());
    await expect(place[COMING]).rejects.toMatchObject({ code: 'RUNTIME_MISSING' });
  });
});

describe('on a page of ours whose runtime did not come', () => {
  beforeEach(() => {
    document.head.innerHTML = `<script type="application/json" id="${SNAPSHOT_ELEMENT}">{"apps":{}}</script>`;
  });
  afterEach(() => document.head.replaceChildren());

  it('brings it, and enters', async () => {
    const { registry, loadRuntime, arrive } = coming();
    const shell = app('shell');
    enter(shell, loadRuntime);
    expect(registry.enter).not.toHaveBeenCalled();
    arrive();
    await expect(place[COMING]).resolves.toBe(registry);
    expect(registry.enter.mock.calls).toEqual([[shell]]);
    expect(loadRuntime).toHaveBeenCalledTimes(1);
  });

  it('is a page like any other from then on', async () => {
    const { registry, loadRuntime, arrive } = coming();
    enter(app('shell'), loadRuntime);
    arrive();
    await place[COMING];
    expect(COMING in place).toBe(false);
    const cart = app('cart');
    enter(cart, loadRuntime);
    expect(registry.enter).toHaveBeenLastCalledWith(cart);
    expect(registry.enter).toHaveBeenCalledTimes(2);
    expect(loadRuntime).toHaveBeenCalledTimes(1);
  });
});

describe('the entry of a host', () => {
  const tools = (modules: string[] | undefined, getFactory = jest.fn()) =>
    ({ registry: { snapshot: { modules } }, getFactory }) as unknown as NonNullable<
      Parameters<typeof begin>[0]
    >;

  it('begins with the modules that the page shows first', async () => {
    const factory = () => 'the layout';
    const getFactory = jest.fn(() => Promise.resolve(factory));
    const begun = begin(tools(['shell/Layout', 'plans/deep/Page'], getFactory));
    expect(getFactory.mock.calls).toEqual([
      ['shell', './Layout'],
      ['plans', './deep/Page'],
    ]);
    await expect(begun.get('shell/Layout')).resolves.toBe(factory);
  });

  it('leaves a failure to who renders the module', async () => {
    const begun = begin(
      tools(
        ['gone/Page'],
        jest.fn(() => Promise.reject(new Error('gone'))),
      ),
    );
    await turn();
    await expect(begun.get('gone/Page')).rejects.toThrow('gone');
  });

  it.each([
    ['no modules', tools(undefined)],
    ['no tools, as an older runtime', undefined],
  ])('begins with nothing where it is given %s', (_, given) => {
    expect(begin(given).size).toBe(0);
  });
});
