import type { ReleaseContract } from '../read-contract.js';
import { checkShares } from './check-shares.js';
import { releaseOf } from './fixtures/release-of.js';

type Options = NonNullable<Parameters<typeof releaseOf>[1]>;

const react = (range = '^19.0.0', singleton = true) => ({ key: 'react', scope: 'default', range, singleton });
const provides = (version: string, singleton = true, bytes?: number) => ({
  react: { version, singleton, bytes },
});

/** An app with a page, that can be a host of all pages in a layout of shell. */
const app = (name: string, need = react(), more: Options = {}) =>
  releaseOf(name, {
    provides: provides('19.3.1'),
    host: { shared: [need], renders: ['shell/Layout', '*'] },
    page: { path: `/${name}`, module: './Page', title: name },
    ...{
      modules: { './Page': { shared: [need], js: ['page.js'] }, './Layout': { shared: [need] } },
      ...more,
    },
  });

const set = (...releases: ReleaseContract[]) => new Map(releases.map(release => [release.app, release]));
const before = set(app('shell'), app('catalog'), app('checkout'));
const changed = (...releases: ReleaseContract[]) => new Map([...before, ...set(...releases)]);

const ALL = ['/', '/catalog', '/checkout', '/shell'];

/** A build of checkout that has gone back to React 18, and does not care what others have. */
const older = app('checkout', react('^18.0.0', false), { release: '2', provides: provides('18.2.0', false) });

describe('a deploy that would bring a second React to /checkout', () => {
  const { findings } = checkShares(before, changed(older));

  it('is breaking, once, however many hosts show that page', () => {
    expect(findings.filter(({ reason }) => reason.includes('second'))).toMatchObject([
      {
        ...{ verdict: 'breaking', kind: 'shared', pages: ['/checkout'], hosts: ['catalog', 'shell'] },
        consumer: { app: 'checkout', version: '2' },
        provider: { app: 'checkout', version: '2' },
        names: [{ name: 'react', before: '19.3.1 of catalog, shell', after: '18.2.0 of checkout' }],
      },
    ]);
  });

  it('says what is wrong, where, and what to do', () => {
    expect(findings[0]?.reason).toBe(
      'A page may have one copy of react, and this is a second one: most have 19.3.1 of catalog, shell. It shows on /checkout, with catalog, shell as host. ' +
        'Build checkout with react as a singleton, and for 19.3.1: it asks for ^18.0.0.',
    );
  });

  it('is breaking as well for those who are shown with checkout as their host', () => {
    expect(findings.slice(1)).toMatchObject([
      { verdict: 'breaking', consumer: { app: 'shell' }, hosts: ['checkout'], pages: ALL },
      { verdict: 'breaking', consumer: { app: 'catalog' }, hosts: ['checkout'], pages: ['/catalog'] },
    ]);
  });

  it('is nothing new once it is live', () => {
    const live = changed(older);
    expect(
      checkShares(live, new Map([...live, ...set(app('catalog', react(), { release: '2' }))])).findings,
    ).toEqual([]);
  });
});

it('a deploy of the same versions changes nothing', () => {
  expect(checkShares(before, changed(app('checkout', react(), { release: '2' })))).toMatchObject({
    ...{ findings: [], versions: [] },
  });
});

it('a host that stops sharing a singleton leaves each app with a copy of its own', () => {
  const layout = { './Layout': { renders: ['catalog/Page'] } };
  const shell = (release: string, more: Options) =>
    app('shell', react(), { release, ...more, modules: layout });
  const live = changed(shell('1', {}));
  const { findings } = checkShares(
    live,
    new Map([...live, ...set(shell('2', { provides: {}, host: { renders: ['shell/Layout', '*'] } }))]),
  );
  expect(findings).toMatchObject([
    {
      consumer: { app: 'catalog' },
      pages: ['/checkout'],
      hosts: ['shell'],
      names: [{ after: '19.3.1 of catalog' }],
    },
  ]);
  expect(findings[0]?.reason).toMatch(/most have 19\.3\.1 of checkout\. .* Have the host share react/);
});

it('a singleton of a host that is out of range for all is one problem for each of them', () => {
  const newer = app('shell', react('^20.0.0'), { release: '2', provides: provides('20.0.0') });
  const { findings } = checkShares(before, changed(newer));
  const outside = findings.filter(({ hosts }) => hosts?.includes('shell'));
  expect(outside.map(({ consumer, verdict, pages }) => [consumer.app, verdict, pages])).toEqual([
    ['catalog', 'breaking', ['/catalog']],
    ['checkout', 'breaking', ['/checkout']],
  ]);
  expect(outside[0]?.reason).toMatch(
    /^It asks for react \^19\.0\.0, and gets 20\.0\.0 of shell: .* deploy a release of shell/,
  );
});

describe('what changes without being wrong', () => {
  const next = app('shell', react(), {
    release: '2',
    provides: provides('19.4.0', true, 35),
    files: { 'page.js': 7 },
  });
  const { findings, versions, bytes } = checkShares(before, changed(next));

  it('are versions, with the pages where somebody gets them', () => {
    expect(findings).toEqual([]);
    expect(versions).toEqual([{ key: 'react', from: '19.3.1', to: '19.4.0', pages: ALL }]);
  });

  it('are bytes, of the entry, the modules and the shared packages that a page needs', () => {
    expect(bytes).toContainEqual({ page: '/checkout', hosts: ['shell'], before: 210, after: 235 });
  });
});

it('the first deploy of all is compared with nothing', () => {
  const { findings, versions, bytes } = checkShares(new Map(), before);
  expect([findings, versions]).toEqual([[], []]);
  expect(bytes.every(({ before: size, after }) => size === 0 && after > 0)).toBe(true);
});
