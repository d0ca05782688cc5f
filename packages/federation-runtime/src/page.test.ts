import { entryScript, pageLog } from './fixtures/entry-script.js';
import { freshCopy } from './fixtures/fresh-copy.js';
import { startScriptServer, type ScriptServer } from './fixtures/script-server.js';
import { SNAPSHOT_ELEMENT } from './manifest/snapshot-element.js';
import { FEDERATION, federation, findFederation } from './registry.js';
import { takeNoise } from './fixtures/quiet-console.js';
import type { FederationEvent } from './events.js';
import { turn } from './fixtures/is-settled.js';

const evaluatePage = () => freshCopy(() => import('./page.js'));

let server: ScriptServer;

beforeAll(async () => {
  server = await startScriptServer();
});
afterAll(() => server.close());
beforeEach(() => {
  pageLog().length = 0;
  sessionStorage.clear();
  // What a page has for good would be there for all tests: here it can be taken away.
  const { defineProperty } = Object;
  jest
    .spyOn(Object, 'defineProperty')
    .mockImplementation((target, key, attributes) =>
      defineProperty(target, key, key === FEDERATION ? { ...attributes, configurable: true } : attributes),
    );
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, FEDERATION);
  document.head.replaceChildren();
});

const writeSnapshot = (text: string) => {
  document.head.innerHTML = `<script type="application/json" id="${SNAPSHOT_ELEMENT}">${text}</script>`;
};

it('installs a registry that knows the apps of the page, and loads them', async () => {
  const entry = server.serve('/cart.js', entryScript('cart', { modules: { './Cart': `() => 'the cart'` } }));
  writeSnapshot(JSON.stringify({ apps: { cart: { entry, global: 'cart' } } }));
  await evaluatePage();
  expect(federation().host).toBeUndefined();
  await expect(federation().loadRemote('cart/Cart')).resolves.toBe('the cart');
  expect(federation().host).toBe('cart');
});

it('starts the first app whose entry the HTML runs', async () => {
  await evaluatePage();
  await federation().loadScript(server.serve('/shell.js', entryScript('shell')));
  expect(federation().host).toBe('shell');
  expect(pageLog()).toEqual(['start shell']);
});

it('keeps the registry that is there when it is evaluated again', async () => {
  await evaluatePage();
  const first = federation();
  writeSnapshot('not even JSON');
  await evaluatePage();
  expect(federation()).toBe(first);
});

it('takes a module container by import()', async () => {
  jest.doMock('http://localhost/library.mjs', () => ({ init: () => 1, get: () => () => 'button' }), {
    virtual: true,
  });
  const entry = 'http://localhost/library.mjs';
  writeSnapshot(JSON.stringify({ apps: { library: { entry, global: '', type: 'module' } } }));
  await evaluatePage();
  const loading = federation().loadRemote('library/Button');
  await turn();
  // jsdom does not know these links.
  document.head.querySelector('link[rel=modulepreload]')?.dispatchEvent(new Event('load'));
  await expect(loading).resolves.toBe('button');
});

it('knows the apps of the full snapshot, and asks for them when the page is idle', async () => {
  const far = server.serve('/far.js', entryScript('far', { modules: { './Far': `() => 'far away'` } }));
  const apps = { far: { entry: far, global: 'far', page: { path: '/far', module: './Far', title: 'Far' } } };
  const rest = server.serve('/rest.json', JSON.stringify({ apps }));
  writeSnapshot(JSON.stringify({ apps: {}, pages: {}, rest }));
  await evaluatePage();
  await new Promise<void>(resolve => void federation().onPages?.(resolve));
  expect(federation().pages()).toMatchObject([{ app: 'far', module: 'far/Far' }]);
  await expect(federation().loadRemote('far/Far')).resolves.toBe('far away');
  expect(server.count(rest)).toBe(1);
});

const told = async () => {
  const events: FederationEvent[] = [];
  federation().subscribe?.(event => void events.push(event));
  await turn();
  return events;
};

it('says that the snapshot is broken; the host goes on alone', async () => {
  writeSnapshot('{"apps":');
  await evaluatePage();
  expect(takeNoise(/\[SNAPSHOT_INVALID\]/)).toHaveLength(1);
  const [event, ...others] = await told();
  expect(others).toEqual([]);
  expect(event).toMatchObject({
    ...{ type: 'failure', code: 'SNAPSHOT_INVALID', error: { code: 'SNAPSHOT_INVALID' } },
    message: expect.stringMatching(/^\[SNAPSHOT_INVALID\]/) as string,
  });
  await federation().loadScript(server.serve('/shell.js', entryScript('shell')));
  expect(federation().host).toBe('shell');
});

it('loads no script and no module of an origin that the snapshot does not allow, and tells of it', async () => {
  const at = (type: string) => ({ entry: `https://evil.example/${type}.js`, global: 'x', type });
  const apps = { script: at('global'), module: at('module') };
  writeSnapshot(JSON.stringify({ id: '12', apps, origins: [server.origin] }));
  await evaluatePage();
  for (const app of Object.keys(apps)) {
    await expect(federation().loadRemote(`${app}/A`)).rejects.toMatchObject({
      ...{ code: 'ENTRY_UNREACHABLE', app, cause: { code: 'ORIGIN_REFUSED' } },
    });
  }
  expect((await told()).filter(({ type }) => type === 'refused')).toMatchObject([
    { what: 'origin', snapshot: '12' },
    { what: 'origin', snapshot: '12' },
  ]);
  expect(document.querySelector('script[src]')).toBeNull();
});

it('loads the host that the HTML did not bring once the HTML is there', async () => {
  const entry = server.serve('/late-shell.js', entryScript('shell', { global: 'lateShell' }));
  writeSnapshot(JSON.stringify({ apps: { shell: { entry, global: 'lateShell' } }, host: 'shell' }));
  await evaluatePage();
  expect(server.count(entry)).toBe(0);
  dispatchEvent(new Event('DOMContentLoaded'));
  await federation().loadScript(entry);
  expect(federation().host).toBe('shell');
  expect(server.count(entry)).toBe(1);
});

it('shows a notice with a way to try again where the host cannot be had', async () => {
  document.body.innerHTML = '<div id="root">half a page</div><footer>stays</footer>';
  writeSnapshot(JSON.stringify({ apps: {}, host: 'shell' }));
  await evaluatePage();
  dispatchEvent(new Event('DOMContentLoaded'));
  await turn();
  expect(takeNoise(/APP_UNKNOWN\] shell/)).toHaveLength(1);
  expect(document.getElementById('root')?.innerHTML).toBe(
    'This page could not be started. <button>Try again</button>',
  );
  expect(document.body).toHaveTextContent('stays');
});

it('has a registry that nothing replaces', async () => {
  await evaluatePage();
  const registry = federation();
  expect(() => Object.assign(registry, { host: 'evil' })).toThrow(TypeError);
  Object.assign(globalThis, { [FEDERATION]: { host: 'evil' } });
  expect(findFederation()).toBe(registry);
  expect(await told()).toMatchObject([
    { type: 'refused', what: 'registry' },
    { type: 'refused', what: 'registry' },
  ]);
});
