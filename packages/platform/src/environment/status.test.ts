import { RECORD, plantedStore, release } from '../fixtures/planted-release.js';
import { canary } from './canary.js';
import { deploy } from './deploy.js';
import { preview } from './preview.js';
import { status } from './status.js';

const day = (number: number) => () => new Date(Date.UTC(2026, 0, number));
const iso = (number: number) => day(number)().toISOString();

async function live() {
  const store = await plantedStore('shell@1', 'catalog@1', 'catalog@2', 'catalog@3');
  const environment = 'production';
  const first = ['shell@1', 'catalog@1'].map(release);
  await deploy(store, { environment, releases: first, ...RECORD, now: day(1) });
  await deploy(store, {
    environment,
    releases: [release('catalog@2')],
    by: 'bea',
    why: 'new search',
    now: day(2),
  });
  await canary(store, { environment, releases: [release('catalog@3')], share: 5, ...RECORD, now: day(3) });
  const expiresIn = 86_400_000;
  await preview(store, {
    environment: 'pr-1',
    of: environment,
    releases: first,
    expiresIn,
    ...RECORD,
    now: day(3),
  });
  return store;
}

it('says what is live in an environment, since when, and what is tried', async () => {
  const [production] = await status(await live(), { environment: 'production', now: day(4) });
  expect(production).toEqual({
    ...{ environment: 'production', number: 3, at: iso(3), ...RECORD, expired: false },
    apps: { catalog: { version: '2', since: 2, at: iso(2) }, shell: { version: '1', since: 1, at: iso(1) } },
    canaries: { catalog: { apps: { catalog: '3' }, share: 5, since: 3 } },
  });
  expect(Object.keys(production?.apps ?? {})).toEqual(['catalog', 'shell']);
});

it('is that of all environments by name, without those that have expired', async () => {
  const reader = await live();
  const names = async (options: Parameters<typeof status>[1]) =>
    (await status(reader, options)).map(({ environment, expired }) => [environment, expired]);
  expect(await names({ now: day(3) })).toEqual([
    ['pr-1', false],
    ['production', false],
  ]);
  expect(await names({ now: day(4) })).toEqual([['production', false]]);
  expect(await names({ environment: 'pr-1', now: day(4) })).toEqual([['pr-1', true]]);
});

it('is empty for an empty store, and refuses an environment that is not there', async () => {
  const store = await plantedStore();
  expect(await status(store)).toEqual([]);
  await expect(status(store, { environment: 'production' })).rejects.toMatchObject({
    code: 'ENVIRONMENT_UNKNOWN',
    message: expect.stringContaining('There is none yet.'),
  });
});
