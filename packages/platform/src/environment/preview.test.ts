import { RECORD, plantedStore, release } from '../fixtures/planted-release.js';
import { keys } from '../store/keys.js';
import { canary } from './canary.js';
import { deploy } from './deploy.js';
import { isExpired } from './expiry.js';
import { preview } from './preview.js';
import { promote } from './promote.js';
import { rollback } from './rollback.js';

const HOUR = 3_600_000;
const START = Date.parse('2026-01-01T00:00:00.000Z');
const after = (hours: number) => () => new Date(START + hours * HOUR);
const on = (environment: string, ...names: string[]) => ({
  ...{ environment, releases: names.map(release), now: after(0) },
  ...RECORD,
});
const pr = { ...on('pr-42', 'catalog@2'), of: 'production', expiresIn: 2 * HOUR };

async function live() {
  const store = await plantedStore('catalog@1', 'catalog@2', 'catalog@3', 'shell@1', 'shell@2', 'cart@1');
  await deploy(store, on('production', 'catalog@1', 'shell@1'));
  return store;
}

it('is what is live elsewhere plus some releases, for a while, without canaries', async () => {
  const store = await live();
  await canary(store, { ...on('production', 'shell@2'), share: 50 });
  const first = await preview(store, pr);
  expect(first).toMatchObject({
    number: 1,
    change: { kind: 'preview', source: 'production@2' },
    canaries: {},
  });
  expect(first.apps).toEqual({ catalog: { version: '2', since: 1 }, shell: { version: '1', since: 1 } });
  expect(first.expires).toBe('2026-01-01T02:00:00.000Z');
});

it('is renewed on the newest base, also when it has expired', async () => {
  const store = await live();
  await preview(store, { ...pr, releases: ['catalog@2', 'cart@1'].map(release) });
  await deploy(store, on('production', 'shell@2'));
  const second = await preview(store, { ...pr, releases: [release('catalog@3')], now: after(50) });
  expect(second.apps).toEqual({ catalog: { version: '3', since: 2 }, shell: { version: '2', since: 2 } });
  expect(second).toMatchObject({ number: 2, expires: '2026-01-03T04:00:00.000Z' });
});

it('is renewed for longer when nothing else changes, and what stays has been there since', async () => {
  const store = await live();
  await preview(store, pr);
  const second = await preview(store, { ...pr, now: after(1) });
  expect(second).toMatchObject({
    number: 2,
    expires: '2026-01-01T03:00:00.000Z',
    apps: { catalog: { since: 1 } },
  });
});

it('claims all it refers to when it is renewed after it had expired', async () => {
  const store = await live();
  await preview(store, pr);
  await store.delete(keys.release('catalog', '2'));
  await expect(preview(store, { ...pr, now: after(3) })).rejects.toMatchObject({ code: 'RELEASE_UNKNOWN' });
});

it('takes deploys until it expires, and they do not make it last longer', async () => {
  const store = await live();
  await preview(store, pr);
  const second = await deploy(store, { ...on('pr-42', 'catalog@3'), now: after(1) });
  expect(second.expires).toBe('2026-01-01T02:00:00.000Z');
  expect(isExpired(second, after(1.999)())).toBe(false);
  expect(isExpired(second, after(2)())).toBe(true);
  const late = { ...RECORD, now: after(2) };
  const refused = {
    deploy: () => deploy(store, { ...on('pr-42', 'catalog@2'), ...late }),
    rollback: () => rollback(store, { environment: 'pr-42', apps: ['catalog'], ...late }),
    promote: () => promote(store, { from: 'pr-42', to: 'production', ...late }),
    preview: () => preview(store, { ...pr, environment: 'pr-43', of: 'pr-42', ...late }),
  };
  for (const operation of Object.values(refused))
    await expect(operation()).rejects.toMatchObject({
      code: 'ENVIRONMENT_EXPIRED',
      message: expect.stringMatching(
        /^The preview "pr-42" expired at 2026-01-01T02:00.* weft preview pr-42$/,
      ),
    });
});

it('never takes the place of an environment that is none', async () => {
  const store = await live();
  await deploy(store, on('staging', 'catalog@1'));
  for (const environment of ['staging', 'production'])
    await expect(preview(store, { ...pr, environment })).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringContaining(`"${environment}" is an environment of its own`),
    });
});

it.each([0, -1, Number.NaN, Infinity, 366 * 24 * HOUR])('refuses to last %d ms', async expiresIn => {
  await expect(preview(await live(), { ...pr, expiresIn })).rejects.toMatchObject({ code: 'USAGE' });
});
