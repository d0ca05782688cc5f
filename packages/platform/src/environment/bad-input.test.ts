import { RECORD, contentOf, plantReleases, plantedStore, release } from '../fixtures/planted-release.js';
import { keys } from '../store/keys.js';
import type { ReleaseStore } from '../store/release-store.js';
import { canary } from './canary.js';
import { deploy } from './deploy.js';
import { preview } from './preview.js';
import { promote } from './promote.js';
import { remove } from './remove.js';
import { rollback } from './rollback.js';

const on = (environment: string, ...names: string[]) => ({
  environment,
  releases: names.map(release),
  ...RECORD,
});

async function live() {
  const store = await plantedStore('catalog@1', 'catalog@2', 'shell@1');
  await deploy(store, on('production', 'catalog@1', 'shell@1'));
  await canary(store, { ...on('production', 'catalog@2'), share: 5 });
  return store;
}

const past = () => new Date(Date.now() - 3_600_000);
const cases: [string, string, RegExp, (store: ReleaseStore) => Promise<unknown>][] = [
  [
    'an unknown app',
    'APP_UNKNOWN',
    /no release of an app "catlog" in .*of: catalog, shell\./,
    store => deploy(store, on('production', 'catlog@1')),
  ],
  [
    'an unknown release',
    'RELEASE_UNKNOWN',
    /no release catalog@3 in .* newest of "catalog" are: /,
    store => deploy(store, on('production', 'catalog@3')),
  ],
  [
    'an unknown release beside a known one',
    'RELEASE_UNKNOWN',
    /catalog@3/,
    store => deploy(store, on('new', 'shell@1', 'catalog@3')),
  ],
  [
    'an unknown release in a canary',
    'RELEASE_UNKNOWN',
    /shell@3/,
    store => canary(store, { ...on('production', 'shell@3'), share: 5 }),
  ],
  [
    'an unknown release in a preview',
    'RELEASE_UNKNOWN',
    /shell@3/,
    store => preview(store, { ...on('pr-1', 'shell@3'), of: 'production', expiresIn: 1000 }),
  ],
  [
    'two releases of one app',
    'USAGE',
    /Two releases of "catalog" cannot be live at once: 1 and 2/,
    store => deploy(store, on('production', 'catalog@1', 'catalog@2')),
  ],
  ['no release', 'USAGE', /at least one release/, store => deploy(store, on('production'))],
  [
    'no app to roll back',
    'USAGE',
    /at least one app/,
    store => rollback(store, { environment: 'production', apps: [], ...RECORD }),
  ],
  [
    'no app to remove',
    'USAGE',
    /at least one app/,
    store => remove(store, { environment: 'production', apps: [], ...RECORD }),
  ],
  [
    'what is live already',
    'NOTHING_TO_DO',
    /nothing to do: "production"/,
    store => deploy(store, on('production', 'shell@1')),
  ],
  [
    'the same share again',
    'NOTHING_TO_DO',
    /nothing to do/,
    store => canary(store, { environment: 'production', name: 'catalog', share: 5, ...RECORD }),
  ],
  [
    'a clock that goes behind',
    'CLOCK_BACKWARDS',
    /Set the clock of this machine/,
    store => deploy(store, { ...on('production', 'catalog@2'), now: past }),
  ],
  [
    'a name of an environment that leads elsewhere',
    'NAME_INVALID',
    /"\.\.\/x" is no name of an environment/,
    store => deploy(store, on('../x', 'catalog@1')),
  ],
  [
    'a name of an app that leads elsewhere',
    'NAME_INVALID',
    /is no name of an app/,
    store => deploy(store, on('production', '../catalog@1')),
  ],
  [
    'a version that leads elsewhere',
    'NAME_INVALID',
    /is no version/,
    store => deploy(store, on('production', 'catalog@../1')),
  ],
  [
    'a rollback where nothing was deployed',
    'ENVIRONMENT_UNKNOWN',
    /no environment "prod" in .* There are: production\./,
    store => rollback(store, { environment: 'prod', to: 1, ...RECORD }),
  ],
  [
    'a rollback of an unknown app',
    'APP_UNKNOWN',
    /no app "cart" in "production"\. There are: catalog, shell\./,
    store => rollback(store, { environment: 'production', apps: ['cart'], ...RECORD }),
  ],
  [
    'a promotion from nowhere',
    'ENVIRONMENT_UNKNOWN',
    /no environment "staging"/,
    store => promote(store, { from: 'staging', to: 'production', ...RECORD }),
  ],
  [
    'a preview of nothing',
    'ENVIRONMENT_UNKNOWN',
    /no environment "staging"/,
    store => preview(store, { ...on('pr-1', 'catalog@2'), of: 'staging', expiresIn: 1000 }),
  ],
  [
    'a canary where nothing was deployed',
    'ENVIRONMENT_UNKNOWN',
    /no environment "staging"/,
    store => canary(store, { ...on('staging', 'catalog@2'), share: 5 }),
  ],
  [
    'a removal where nothing was deployed',
    'ENVIRONMENT_UNKNOWN',
    /no environment "staging"/,
    store => remove(store, { environment: 'staging', apps: ['catalog'], ...RECORD }),
  ],
];

it.each(cases)('%s is refused and changes nothing', async (_what, code, message, operation) => {
  const store = await live();
  const before = await contentOf(store);
  await expect(operation(store)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  expect(await contentOf(store)).toEqual(before);
});

it('a damaged snapshot is never built upon', async () => {
  const store = await live();
  await store.createOnce(keys.snapshot('production', 3), new TextEncoder().encode('{"format":'));
  const before = await contentOf(store);
  await expect(deploy(store, on('production', 'catalog@2'))).rejects.toMatchObject({ code: 'STORE_CORRUPT' });
  expect(await contentOf(store)).toEqual(before);
});

it('a rollback to a release that is gone says which there are', async () => {
  const store = await live();
  await plantReleases(store, 'shell@2');
  await deploy(store, on('production', 'shell@2'));
  await store.delete(keys.release('shell', '1'));
  const refused = rollback(store, { environment: 'production', apps: ['shell'], ...RECORD });
  await expect(refused).rejects.toMatchObject({
    code: 'RELEASE_UNKNOWN',
    message: `There is no release shell@1 in ${store.place}. The newest of "shell" are: 2.`,
  });
});
