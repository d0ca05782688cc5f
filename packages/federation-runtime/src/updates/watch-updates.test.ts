import { fetchJson } from '../fetch-json.js';
import { takeNoise } from '../fixtures/quiet-console.js';
import { startScriptServer, type ScriptServer } from '../fixtures/script-server.js';
import { createFederation } from '../create-federation.js';
import type { Federation } from '../federation.js';
import type { Snapshot } from '../manifest/snapshot.js';
import { FEDERATION } from '../registry.js';
import { installFederation } from '../fixtures/install-federation.js';
import type { Update } from './create-updates.js';
import { watchUpdates } from './watch-updates.js';

let server: ScriptServer;

beforeEach(async () => {
  server = await startScriptServer();
});
afterEach(async () => {
  Reflect.deleteProperty(globalThis, FEDERATION);
  document.body.replaceChildren();
  await server.close();
});

const install = (snapshot: Partial<Snapshot>) =>
  installFederation(() =>
    createFederation({
      snapshot: { format: 1, environment: 'test', apps: {}, ...snapshot },
      fetchJson,
      whenIdle: () => undefined,
      loadScript: () => Promise.reject(new Error('no scripts here')),
      globals: {},
    }),
  );

const nextUpdate = ({ updates }: Federation) =>
  new Promise<Update | undefined>(resolve => void updates?.onUpdate(resolve));
const comeIntoView = () => document.dispatchEvent(new Event('visibilitychange'));

it('learns of a newer snapshot; from then on links are the browser’s, unless someone holds the page', async () => {
  const page = install({ id: '12', latest: server.serve('/latest', '{"id":"13"}') });
  watchUpdates();
  document.body.innerHTML = '<a href="/account">Account</a>';
  const router = jest.fn((event: Event) => event.preventDefault());
  document.body.addEventListener('click', router);
  const click = () => document.querySelector('a')?.click();

  click();
  expect(router).toHaveBeenCalledTimes(1);
  const update = nextUpdate(page);
  comeIntoView();
  await expect(update).resolves.toMatchObject({ id: '13' });
  const release = page.updates?.holdUpdate();
  click();
  expect(router).toHaveBeenCalledTimes(2);
  release?.();
  click();
  expect(router).toHaveBeenCalledTimes(2);
  // jsdom says, a little later, that it cannot.
  await new Promise(resolve => setTimeout(resolve));
  expect(takeNoise(/navigation/i)).toHaveLength(1);
});

it('takes no lower number for a newer snapshot', async () => {
  const behind = server.hold('/latest');
  const page = install({ id: '12+catalog', latest: behind.url });
  watchUpdates();
  const told = jest.fn();
  page.updates?.onUpdate(told);
  comeIntoView();
  await behind.arrived;
  behind.answer('{"id":"9"}');
  server.serve('/latest', '{"id":"12"}');
  const update = nextUpdate(page);
  comeIntoView();
  await expect(update).resolves.toMatchObject({ id: '12' });
  expect(told.mock.calls).toEqual([[expect.objectContaining({ id: '12' })]]);
});

it('is content with another number that stands for the releases it has', async () => {
  const page = install({
    id: '12',
    state: 'ab',
    latest: server.serve('/latest', '{"id":"13","state":"cd"}'),
  });
  watchUpdates();
  const newer = nextUpdate(page);
  comeIntoView();
  await expect(newer).resolves.toMatchObject({ id: '13' });
  const back = new Promise(resolve => void page.updates?.onUpdate(update => update ?? resolve(update)));
  server.serve('/latest', '{"id":"14","state":"ab"}');
  comeIntoView();
  await expect(back).resolves.toBeUndefined();
  expect(page.updates?.isDue()).toBe(false);
});

it.each<[string, () => void]>([
  ['whose snapshot names no place to ask', () => void install({ id: '12' })],
  [
    'with an older runtime',
    () =>
      void installFederation(
        () => ({ host: 'shell', snapshot: { latest: server.serve('/latest', '{}') } }) as Federation,
      ),
  ],
  ['with the first runtime of all', () => void installFederation(() => ({ host: 'shell' }) as Federation)],
])('leaves a page alone %s', (_, prepare) => {
  prepare();
  const listen = jest.spyOn(document, 'addEventListener');
  watchUpdates();
  expect(listen).not.toHaveBeenCalled();
});
