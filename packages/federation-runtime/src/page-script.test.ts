import { entryScript, pageLog } from './fixtures/entry-script.js';
import { freshCopy } from './fixtures/fresh-copy.js';
import { startScriptServer, type ScriptServer } from './fixtures/script-server.js';
import { attach } from './host/attach.js';
import { SNAPSHOT_ELEMENT } from './manifest/snapshot-element.js';
import { FEDERATION, federation } from './registry.js';
import type { Tools } from './tools.js';

const place = globalThis as { given?: Tools[] };

let server: ScriptServer;

beforeEach(async () => {
  server = await startScriptServer();
  pageLog().length = 0;
  sessionStorage.clear();
  place.given = [];
  // What a page has for good would be there for all tests: here it can be taken away.
  const { defineProperty } = Object;
  jest
    .spyOn(Object, 'defineProperty')
    .mockImplementation((target, key, attributes) =>
      defineProperty(target, key, key === FEDERATION ? { ...attributes, configurable: true } : attributes),
    );
});
afterEach(async () => {
  Reflect.deleteProperty(globalThis, FEDERATION);
  document.head.replaceChildren();
  await server.close();
});

/** A page with the first part, as its HTML brings it, whose host has been started: gives what the host was given. */
async function openWithHost(): Promise<Tools> {
  const start = 'start: async tools => void globalThis.given.push(tools),';
  const shell = server.serve('/shell.js', entryScript('shell', { says: start }));
  const cart = server.serve('/cart.js', entryScript('cart', { modules: { './Cart': `() => 'the cart'` } }));
  const apps = { shell: { entry: shell, global: 'shell' }, cart: { entry: cart, global: 'cart' } };
  const text = JSON.stringify({ format: 1, environment: 'test', id: '12', apps });
  document.head.innerHTML = `<script type="application/json" id="${SNAPSHOT_ELEMENT}">${text}</script>`;
  await freshCopy(() => import('./page-script.js'));
  await federation().loadScript(shell);
  const [tools] = place.given ?? [];
  if (!tools) throw new Error('the host was not started');
  return tools;
}

it('has what brings a host and its apps to each other, and the rest from the host on', async () => {
  const tools = await openWithHost();
  expect(federation().host).toBe('shell');
  expect(federation().loadRemote).toBeUndefined();
  attach(tools);
  await expect(federation().loadRemote('cart/Cart')).resolves.toBe('the cart');
});

it('fetches what a host imports statically ahead of the second part', async () => {
  const tools = await openWithHost();
  const factory = await federation().remote('cart', 'shell').get('./Cart');
  expect(server.count(`${server.origin}/cart.js`)).toBe(1);
  attach(tools);
  expect(factory()).toBe('the cart');
});

it('takes the second part once: another release of the host finds it there', async () => {
  const tools = await openWithHost();
  attach(tools);
  const { loadRemote } = federation();
  attach(tools);
  expect(federation().loadRemote).toBe(loadRemote);
});

it('can be changed by nobody but who has the tools, before and after', async () => {
  const tools = await openWithHost();
  const change = () => Object.assign(federation(), { loadRemote: () => 'evil' });
  expect(change).toThrow(TypeError);
  attach(tools);
  expect(change).toThrow(TypeError);
  await expect(federation().loadRemote('cart/Cart')).resolves.toBe('the cart');
});
