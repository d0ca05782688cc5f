import { createEvents } from '../create-events.js';
import { createRegistry } from '../create-registry.js';
import { createFailedReleases } from '../failed-releases.js';
import { fetchPlainly } from '../fetch-plainly.js';
import type { Federation } from '../federation.js';
import { entryScript, pageLog } from '../fixtures/entry-script.js';
import { installFederation } from '../fixtures/install-federation.js';
import { startScriptServer, type ScriptServer } from '../fixtures/script-server.js';
import { createLoadOnce } from '../load-once.js';
import type { Snapshot } from '../manifest/snapshot.js';
import { FEDERATION } from '../registry.js';
import type { Begun } from '../entry.js';
import type { Tools } from '../tools.js';
import { attach } from './attach.js';

const SECOND_PART = [
  ...['crashed', 'fellBack', 'hostCrashed', 'loadRemote', 'onChange', 'onPages', 'pages'],
  ...['preloadRemote', 'register', 'unload', 'updates'],
];

let server: ScriptServer;
beforeEach(async () => {
  server = await startScriptServer();
  server.tellStatuses();
  sessionStorage.clear();
  pageLog().length = 0;
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, FEDERATION);
  document.head.replaceChildren();
  return server.close();
});

/** The first part alone, as the HTML brings it. */
function openFirstPart(snapshot: Partial<Snapshot> = {}): Tools {
  const events = createEvents('12');
  const tools = createRegistry({
    snapshot: { format: 1, environment: 'test', id: '12', apps: {}, ...snapshot },
    ...{ events, failed: createFailedReleases(), fetchJson: fetchPlainly, scriptUrl: String },
    running: () => (document.currentScript as HTMLScriptElement | null)?.src,
    whenParsed: () => {},
    showNotice: () => {},
    loadScript: createLoadOnce(events.emit, String),
    globals: globalThis as unknown as Record<string, unknown>,
  });
  installFederation(() => tools.registry as Federation);
  return tools;
}

const membersOf = ({ registry }: Tools) => Object.keys(registry).sort();
const serve = (app: string, modules: Record<string, string> = {}) => ({
  [app]: { entry: server.serve(`/${app}/entry.js`, entryScript(app, { modules })), global: app },
});

it('adds what a host needs once it runs, and takes nothing away', () => {
  const tools = openFirstPart();
  const first = membersOf(tools);
  expect(first).not.toEqual(expect.arrayContaining(SECOND_PART));
  attach(tools);
  expect(membersOf(tools)).toEqual([...first, ...SECOND_PART].sort());
});

it('is there once, however many releases of the host start', () => {
  const tools = openFirstPart();
  attach(tools);
  const { updates, loadRemote } = tools.registry;
  attach(tools);
  expect(tools.registry.updates).toBe(updates);
  expect(tools.registry.loadRemote).toBe(loadRemote);
});

it('has nothing to do on the page of an older runtime, which gives no tools', () => {
  expect(() => attach(undefined)).not.toThrow();
});

it('finds what was loaded before it came: those modules are evaluated, and belong to who took them', async () => {
  const tools = openFirstPart({ apps: serve('cart', { './Cart': `() => 'the cart'` }) });
  const factory = await tools.getFactory('cart', './Cart', 'shell');
  expect(pageLog()).toContain('get cart ./Cart');
  attach(tools);
  expect(factory()).toBe('the cart');
  expect([...(tools.releases('cart')[0]?.users ?? [])]).toEqual(['shell']);
  await expect(tools.registry.loadRemote?.('cart/Cart')).resolves.toBe('the cart');
  expect(server.count(tools.releases('cart')[0]?.url ?? '')).toBe(1);
});

it('is not needed to find an app that only the full snapshot knows', async () => {
  const apps = serve('far', { './Far': `() => 'far away'` });
  const rest = server.serve('/rest.json', JSON.stringify({ apps }));
  const tools = openFirstPart({ rest });
  await expect(tools.getFactory('far', './Far')).resolves.toBeInstanceOf(Function);
  expect(tools.isComplete()).toBe(true);
});

it('takes over the full snapshot: what may pass is tried again then', async () => {
  const rest = server.serve('/rest.json', 'busy', 503);
  const tools = openFirstPart({ rest });
  await expect(tools.getFactory('far', './Far')).rejects.toMatchObject({ code: 'SNAPSHOT_UNREACHABLE' });
  server.serveAfter(1, '/rest.json', '{"apps":{}}');
  jest.spyOn(Math, 'random').mockReturnValue(-0.49);
  attach(tools, { whenIdle: () => {} });
  await expect(tools.getFactory('far', './Far')).rejects.toMatchObject({ code: 'APP_UNKNOWN' });
});

it('is given its tools by the start of the host, which nobody else is', async () => {
  const given: unknown[] = [];
  Object.assign(globalThis, { given });
  const tools = openFirstPart();
  for (const app of ['shell', 'cart']) {
    const says = 'start: async tools => given.push(tools)';
    await tools.registry.loadScript(server.serve(`/${app}.js`, entryScript(app, { says })));
  }
  expect(given).toHaveLength(1);
  expect(given[0]).toBe(tools);
  expect(tools.registry.host).toBe('shell');
});

it('takes over what the entry of the host has begun with, once: after a failure it is asked for anew', async () => {
  const tools = openFirstPart({
    apps: serve('cart', { './Cart': `() => 'the cart'`, './Add': `() => 'add'` }),
  });
  const cart = jest.fn(() => 'begun');
  const failed = Promise.reject(new Error('gone'));
  const begun = new Map([
    ['cart/Cart', Promise.resolve(cart)],
    ['cart/Add', failed],
  ] as const) as Begun;
  attach(tools, { begun });
  await expect(tools.registry.loadRemote?.('cart/Cart')).resolves.toBe('begun');
  expect(pageLog()).toEqual([]);
  await expect(tools.registry.loadRemote?.('cart/Add')).rejects.toThrow('gone');
  await expect(tools.registry.loadRemote?.('cart/Add')).resolves.toBe('add');
});

it('has what a page renders fetched beside it, where the full snapshot says what that is', async () => {
  const page = { path: '/plans', module: './Page', title: 'Plans', renders: ['cart/Cart'] };
  const plans = { ...serve('plans', { './Page': `() => 'plans'` }).plans, page };
  const tools = openFirstPart({
    apps: { plans, ...serve('cart', { './Cart': `() => 'the cart'` }) } as never,
  });
  attach(tools);
  await tools.registry.preloadRemote?.('plans/Page');
  await expect(tools.registry.loadRemote?.('plans/Page')).resolves.toBe('plans');
  await expect(tools.registry.loadRemote?.('cart/Cart')).resolves.toBe('the cart');
  expect(pageLog().filter(line => line === 'get cart ./Cart')).toHaveLength(1);
});

it('leaves the rest of the snapshot until the page is drawn', async () => {
  const tools = openFirstPart({
    ...{ apps: serve('cart', { './Cart': `() => 1` }), modules: ['cart/Cart'] },
    ...{ pages: {}, rest: '/rest.json' },
  });
  const idle = jest.fn();
  attach(tools, { whenIdle: idle });
  expect(idle).not.toHaveBeenCalled();
  await tools.registry.preloadRemote?.('cart/Cart');
  await new Promise(resolve => setTimeout(resolve, 50));
  expect(idle).toHaveBeenCalledTimes(1);
});
