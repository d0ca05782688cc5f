import type { PageCase } from './page-cases.js';
import { packagesOf, type SharedUse } from './package-on-page.js';
import { problemsOn } from './share-problems.js';

interface Said extends Partial<Omit<SharedUse, 'need'>> {
  singleton?: boolean;
}

/** A page on which apps get a package; what is not said is as it should be. `cart: '19 of shell'` */
const page = (uses: Record<string, string | Said>): PageCase => ({
  ...{ host: 'shell', path: '/cart', bytes: 0 },
  packages: packagesOf(
    Object.entries(uses).map(([app, given]) => {
      const { singleton = true, ...use } = typeof given === 'string' ? { copy: copy(given) } : given;
      const need = { key: 'react', scope: 'default', range: '^19.0.0', singleton };
      return { app, need, how: 'scope', isSatisfied: true, ...use } as SharedUse;
    }),
  ),
});

const copy = (text: string) => ({ version: text.split(' of ')[0] ?? '', app: text.split(' of ')[1] ?? '' });

const found = (after: PageCase, before?: PageCase) =>
  problemsOn(after, before).map(({ verdict, trouble, use }) => `${verdict}: ${trouble} for ${use.app}`);

const good = page({ shell: '19 of shell', cart: '19 of shell' });
const second = page({ shell: '19 of shell', cart: '18 of cart' });

describe('a second copy of a singleton', () => {
  it('is breaking for the app that gets it', () => {
    expect(found(second, good)).toEqual(['breaking: second for cart']);
  });

  it('is breaking on a page that is new', () => {
    expect(found(second)).toEqual(['breaking: second for cart']);
  });

  it('is nothing new where there was one, of whatever version', () => {
    expect(found(second, page({ shell: '18 of shell', cart: '17 of cart' }))).toEqual([]);
  });

  it('is breaking for one more app that gets it', () => {
    const after = page({
      shell: '19 of shell',
      stock: '19 of shell',
      cart: '18 of cart',
      plans: '18 of cart',
    });
    const before = page({
      shell: '19 of shell',
      stock: '19 of shell',
      cart: '18 of cart',
      plans: '19 of shell',
    });
    expect(found(after, before)).toEqual(['breaking: second for plans']);
  });

  it('is one if only one app says that it is a singleton', () => {
    const plain = { singleton: false, copy: copy('18 of cart') };
    expect(found(page({ shell: '19 of shell', cart: plain }), good)).toEqual(['breaking: second for cart']);
  });

  it('is none of what is no singleton to anybody', () => {
    const [one, other] = [copy('19 of shell'), copy('18 of cart')];
    const plain = page({ shell: { singleton: false, copy: one }, cart: { singleton: false, copy: other } });
    expect(found(plain, good)).toEqual([]);
  });
});

describe('a version outside the range', () => {
  const outside = (singleton = true) =>
    page({ shell: '19 of shell', cart: { singleton, copy: copy('19 of shell'), isSatisfied: false } });

  it('of a singleton is breaking where it was inside', () => {
    expect(found(outside(), good)).toEqual(['breaking: outside for cart']);
  });

  it('of a singleton is risky for an app that comes with it', () => {
    expect(found(outside(), page({ shell: '19 of shell' }))).toEqual(['risky: outside for cart']);
    expect(found(outside())).toEqual(['risky: outside for cart']);
  });

  it('is nothing new where it was outside', () => {
    expect(found(outside(), outside())).toEqual([]);
  });

  it('of what is no singleton is risky', () => {
    expect(found(outside(false), good)).toEqual(['risky: outside for cart']);
  });
});

it('an app that runs its own, as nothing else is in its range, is risky', () => {
  const own = page({
    shell: { singleton: false, copy: copy('19 of shell') },
    cart: { singleton: false, how: 'bundle', copy: copy('18 of cart') },
  });
  expect(found(own, good)).toEqual(['risky: own for cart']);
  expect(found(own, own)).toEqual([]);
});

describe('a package that nobody has', () => {
  const missing = page({ shell: '19 of shell', cart: { how: 'nothing', isSatisfied: false } });

  it('is breaking where somebody had it', () => {
    expect(found(missing, good)).toEqual(['breaking: missing for cart']);
  });

  it('is risky for an app that comes with that need', () => {
    expect(found(missing)).toEqual(['risky: missing for cart']);
  });
});

it('what cannot be known is no problem', () => {
  expect(
    found(page({ shell: '19 of shell', cart: { how: 'unknown' }, plans: { how: 'override' } }), good),
  ).toEqual([]);
});
