import { RECORD, plantedStore, release } from '../fixtures/planted-release.js';
import { canary, type CanaryOptions } from './canary.js';
import { deploy } from './deploy.js';

const environment = 'production';
const begun = { environment, releases: [release('catalog@2')], share: 5, ...RECORD };

async function live() {
  const store = await plantedStore('catalog@1', 'catalog@2', 'catalog@3', 'cart@1', 'shell@1');
  await deploy(store, { environment, releases: ['catalog@1', 'shell@1'].map(release), ...RECORD });
  return store;
}

it('begins with the name of its app and leaves what is live', async () => {
  const store = await live();
  const second = await canary(store, begun);
  const catalog = { apps: { catalog: '2' }, share: 5, since: 2 };
  expect(second.canaries).toEqual({ catalog });
  expect(second.apps.catalog).toEqual({ version: '1', since: 1 });
  expect(second.change).toEqual({
    kind: 'canary',
    difference: { apps: {}, canaries: { catalog: { to: catalog } } },
  });
});

it('may bring several apps, also one that is not live, to a fraction of a percent', async () => {
  const releases = ['catalog@2', 'cart@1'].map(release);
  const { canaries } = await canary(await live(), { ...begun, name: 'new-cart', releases, share: 0.25 });
  expect(canaries).toEqual({ 'new-cart': { apps: { catalog: '2', cart: '1' }, share: 0.25, since: 2 } });
});

it('keeps the visitors in their places while its share and its releases change', async () => {
  const store = await live();
  await canary(store, begun);
  await canary(store, { ...begun, releases: undefined, name: 'catalog', share: 50 });
  const fourth = await canary(store, { ...begun, share: undefined, releases: [release('catalog@3')] });
  expect(fourth.canaries).toEqual({ catalog: { apps: { catalog: '3' }, share: 50, since: 2 } });
});

it('ends, and begins anew as another', async () => {
  const store = await live();
  await canary(store, begun);
  const third = await canary(store, { environment, name: 'catalog', end: true, ...RECORD });
  expect(third.canaries).toEqual({});
  expect(third.apps.catalog).toEqual({ version: '1', since: 1 });
  expect((await canary(store, begun)).canaries.catalog?.since).toBe(4);
});

describe('is refused', () => {
  const cases: [string, Partial<CanaryOptions>, RegExp][] = [
    ['a share below 0', { share: -1 }, /from 0 to 100, not -1/],
    ['a share above 100', { share: 100.1 }, /from 0 to 100, not 100\.1/],
    ['a share that is no number', { share: Number.NaN }, /from 0 to 100, not NaN/],
    ['no share at the beginning', { share: undefined }, /say which share/],
    [
      'no release at the beginning',
      { releases: undefined, name: 'search' },
      /no canary "search" in "production"\. There are: cart\./,
    ],
    [
      'an app of another canary',
      { releases: [release('cart@1')], name: 'search' },
      /"cart" is in the canary "cart" already/,
    ],
    ['what everybody has', { releases: [release('catalog@1')] }, /everybody in "production" has catalog@1/],
    ['a name that is no part of a URL', { name: 'a+b' }, /"a\+b" is refused: a name has/],
    ['no name and no release', { releases: undefined }, /"" is refused: a name has/],
    ['a change and an end at once', { end: true }, /changed and ended at once/],
    [
      'the end of one that is not there',
      { releases: undefined, share: undefined, name: 'constructor', end: true },
      /no canary "constructor"/,
    ],
  ];
  it.each(cases)('with %s', async (_what, options, message) => {
    const store = await live();
    await canary(store, { ...begun, releases: [release('cart@1')] });
    const refused = canary(store, { ...begun, ...options });
    await expect(refused).rejects.toMatchObject({
      code: 'CANARY_INVALID',
      message: expect.stringMatching(message),
    });
  });
});
