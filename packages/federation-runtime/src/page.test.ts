import { entryScript, pageLog } from './fixtures/entry-script.js';
import { freshCopy } from './fixtures/fresh-copy.js';
import { startScriptServer, type ScriptServer } from './fixtures/script-server.js';
import { SNAPSHOT_ELEMENT } from './manifest/snapshot-element.js';
import { FEDERATION, federation, findFederation } from './registry.js';

const evaluatePage = () => freshCopy(() => import('./page.js'));

let server: ScriptServer;

beforeAll(async () => {
  server = await startScriptServer();
});
afterAll(() => server.close());
beforeEach(() => {
  pageLog().length = 0;
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
  const entry = require.resolve('./fixtures/module-container.ts');
  writeSnapshot(JSON.stringify({ apps: { library: { entry, global: '', type: 'module' } } }));
  await evaluatePage();
  await expect(federation().loadRemote('library/Button')).resolves.toEqual({ module: './Button' });
});

it('knows the apps of the full snapshot, and asks for them when the page is idle', async () => {
  const far = server.serve('/far.js', entryScript('far', { modules: { './Far': `() => 'far away'` } }));
  const apps = { far: { entry: far, global: 'far', page: { path: '/far', module: './Far', title: 'Far' } } };
  const rest = server.serve('/rest.json', JSON.stringify({ apps }));
  writeSnapshot(JSON.stringify({ apps: {}, rest }));
  await evaluatePage();
  await new Promise<void>(resolve => void federation().onPages?.(resolve));
  expect(federation().pages()).toMatchObject([{ app: 'far', module: 'far/Far' }]);
  await expect(federation().loadRemote('far/Far')).resolves.toBe('far away');
  expect(server.count(rest)).toBe(1);
});

it('says that the snapshot is broken, and installs nothing', async () => {
  writeSnapshot('{"apps":');
  await expect(evaluatePage()).rejects.toMatchObject({ code: 'SNAPSHOT_INVALID' });
  expect(findFederation()).toBeUndefined();
});
