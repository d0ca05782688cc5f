import { RECORD, plantedStore, release } from '../fixtures/planted-release.js';
import { canary } from './canary.js';
import { deploy } from './deploy.js';
import { readSnapshot } from './read-log.js';

const environment = 'production';
const at = (name: string) => ({ environment, releases: [release(name)], ...RECORD });

it('makes the environment with the first deploy', async () => {
  const store = await plantedStore('catalog@1.0.0');
  const first = await deploy(store, { ...at('catalog@1.0.0'), now: () => new Date('2026-01-01') });
  expect(first).toEqual({
    ...{ format: 1, environment, number: 1, at: '2026-01-01T00:00:00.000Z', ...RECORD },
    nonce: expect.stringMatching(/^[0-9a-f-]{36}$/),
    change: { kind: 'deploy', difference: { apps: { catalog: { to: '1.0.0' } }, canaries: {} } },
    apps: { catalog: { version: '1.0.0', since: 1 } },
    canaries: {},
  });
  expect(await readSnapshot(store, environment, 1)).toEqual(first);
});

it('makes several releases live in one snapshot, and leaves the others', async () => {
  const store = await plantedStore('catalog@1.0.0', 'catalog@2.0.0', 'shell@1.0.0', 'cart@1.0.0');
  await deploy(store, { environment, releases: ['catalog@1.0.0', 'shell@1.0.0'].map(release), ...RECORD });
  const second = await deploy(store, {
    ...{ environment, releases: ['catalog@2.0.0', 'cart@1.0.0', 'shell@1.0.0'].map(release) },
    ...RECORD,
  });
  expect(second.apps).toEqual({
    catalog: { version: '2.0.0', since: 2 },
    shell: { version: '1.0.0', since: 1 },
    cart: { version: '1.0.0', since: 2 },
  });
  expect(second.change.difference.apps).toEqual({
    catalog: { from: '1.0.0', to: '2.0.0' },
    cart: { to: '1.0.0' },
  });
});

it('ends canaries of the app, and keeps what else they bring', async () => {
  const store = await plantedStore('catalog@1.0.0', 'catalog@2.0.0', 'catalog@3.0.0', 'cart@1.0.0');
  await deploy(store, at('catalog@1.0.0'));
  const both = ['catalog@2.0.0', 'cart@1.0.0'].map(release);
  await canary(store, { environment, name: 'both', releases: both, share: 5, ...RECORD });

  const third = await deploy(store, at('catalog@3.0.0'));
  const rest = { apps: { cart: '1.0.0' }, share: 5, since: 2 };
  expect(third.canaries).toEqual({ both: rest });
  expect(third.change.difference.canaries).toEqual({
    both: { from: { ...rest, apps: { catalog: '2.0.0', cart: '1.0.0' } }, to: rest },
  });
  expect((await deploy(store, at('cart@1.0.0'))).canaries).toEqual({});
});

it('has something to do when only a canary ends by it', async () => {
  const store = await plantedStore('catalog@1.0.0', 'catalog@2.0.0');
  await deploy(store, at('catalog@1.0.0'));
  await canary(store, { ...at('catalog@2.0.0'), share: 5 });
  const third = await deploy(store, at('catalog@1.0.0'));
  expect(third).toMatchObject({ number: 3, apps: { catalog: { since: 1 } }, canaries: {} });
});

it('takes an app by any name that an app may have', async () => {
  const store = await plantedStore('constructor@1.0.0', 'constructor@2.0.0');
  await deploy(store, at('constructor@1.0.0'));
  const { change } = await deploy(store, at('constructor@2.0.0'));
  expect(change.difference.apps).toEqual({ constructor: { from: '1.0.0', to: '2.0.0' } });
});
