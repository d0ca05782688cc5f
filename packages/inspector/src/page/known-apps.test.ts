import type { AppLocation } from '@weft/federation-runtime/manifest';
import { createKnownApps, type FetchSnapshot } from './known-apps';

const at = (entry: string): AppLocation => ({ entry, global: 'app' });
const first = { shell: at('/shell.js'), catalog: at('http://localhost:3001/catalog.js') };
const all = { shell: at('/shell.js'), catalog: at('/catalog.js'), account: at('/account.js') };

const told = (subscribe: (listener: () => void) => unknown) =>
  new Promise<void>(resolve => subscribe(resolve));

it('begins with what came with the HTML, and asks for nothing before somebody looks', () => {
  const fetchSnapshot = jest.fn<ReturnType<FetchSnapshot>, [string]>();
  expect(createKnownApps({ apps: first, rest: '/12.json' }, fetchSnapshot).read()).toBe(first);
  expect(fetchSnapshot).not.toHaveBeenCalled();
});

it('has all apps when the full snapshot is there; what came with the HTML stays', async () => {
  const fetchSnapshot = jest.fn<ReturnType<FetchSnapshot>, [string]>().mockResolvedValue({ apps: all });
  const known = createKnownApps({ apps: first, rest: '/12.json' }, fetchSnapshot);
  await told(known.subscribe);
  expect(known.read()).toEqual({ ...first, account: at('/account.js') });
  known.subscribe(() => {});
  expect(fetchSnapshot.mock.calls).toEqual([['/12.json']]);
});

it('has fetched it over the network', async () => {
  globalThis.fetch = jest.fn().mockResolvedValue({ ok: true, json: async () => ({ apps: all }) });
  const known = createKnownApps({ apps: {}, rest: '/12.json' });
  await told(known.subscribe);
  expect(known.read()).toEqual(all);
  Reflect.deleteProperty(globalThis, 'fetch');
});

it.each([
  ['is not to be had', jest.fn().mockRejectedValue(new TypeError('no network'))],
  ['is answered with an error', jest.fn().mockResolvedValue({ ok: false, status: 503 })],
])('stays with what it has where the full snapshot %s', async (_, fetch) => {
  globalThis.fetch = fetch;
  const known = createKnownApps({ apps: first, rest: '/12.json' });
  const changed = jest.fn();
  known.subscribe(changed);
  await new Promise(resolve => setTimeout(resolve));
  expect(known.read()).toBe(first);
  expect(changed).not.toHaveBeenCalled();
  Reflect.deleteProperty(globalThis, 'fetch');
});

it('asks for nothing where the HTML had all of them', () => {
  const fetchSnapshot = jest.fn<ReturnType<FetchSnapshot>, [string]>();
  createKnownApps({ apps: first }, fetchSnapshot).subscribe(() => {});
  expect(fetchSnapshot).not.toHaveBeenCalled();
});

it('tells nobody after the undo', async () => {
  const known = createKnownApps({ apps: first, rest: '/12.json' }, async () => ({ apps: all }));
  const changed = jest.fn();
  known.subscribe(changed)();
  await told(known.subscribe);
  expect(changed).not.toHaveBeenCalled();
});
