import type { AppLocation } from '@weft/federation-runtime/manifest';
import { failure, loadEnd, loadStart, refused } from '../fixtures/sample-events';
import { describeApps, type Observed } from './app-facts';

const base = 'https://shop.example/catalog/morning-mug';
const at = (release: string, app = 'catalog'): AppLocation => ({
  entry: `/${app}/${release}.js`,
  global: `${app}_${release}`,
  release,
});
const url = (release: string, app = 'catalog') => `https://shop.example/${app}/${release}.js`;

const catalogOn = (observed: Partial<Observed>) =>
  describeApps({ locations: { catalog: at('2') }, events: [], base, ...observed }).find(
    ({ name }) => name === 'catalog',
  );

describe('which apps there are', () => {
  const namesOf = (observed: Partial<Observed>) =>
    describeApps({ locations: {}, events: [], ...observed }).map(({ name }) => name);

  it('are those of the snapshot, the host first, then by name', () => {
    const locations = { zebra: at('1'), catalog: at('1'), shell: at('1') };
    expect(namesOf({ locations, host: 'shell' })).toEqual(['shell', 'catalog', 'zebra']);
  });

  it('and those that were added to the page, which events tell of', () => {
    expect(namesOf({ locations: { shell: at('1') }, events: [loadEnd()] })).toEqual(['catalog', 'shell']);
  });

  it('and the host, also where nothing is known of it', () => {
    expect(namesOf({ host: 'shell' })).toEqual(['shell']);
  });

  it('not those that an event does not name', () => {
    expect(namesOf({ events: [refused()] })).toEqual([]);
  });
});

describe('an app', () => {
  it('that nobody asked for is not loaded, and is where the snapshot says', () => {
    expect(catalogOn({})).toEqual({
      name: 'catalog',
      isHost: false,
      state: 'not loaded',
      release: '2',
      entry: url('2'),
      modules: 0,
    });
  });

  it('that is the host is loaded, although no event says so', () => {
    expect(catalogOn({ host: 'catalog' })).toMatchObject({ isHost: true, state: 'loaded', release: '2' });
  });

  it('is loading, then loaded, with the number of its modules', () => {
    const other = { module: 'catalog/search', url: url('2'), release: '2' };
    const events = [
      loadStart({ url: url('2') }),
      loadEnd({ url: url('2'), release: '2' }),
      loadEnd(other),
      loadEnd(other),
    ];
    expect(catalogOn({ events: events.slice(0, 1) })).toMatchObject({ state: 'loading', modules: 0 });
    expect(catalogOn({ events })).toMatchObject({ state: 'loaded', modules: 2 });
  });

  it('that was loaded stays so while more of it is asked for, or fails', () => {
    const events = [loadEnd(), loadStart({ module: 'catalog/search' })];
    expect(catalogOn({ events })?.state).toBe('loaded');
    expect(catalogOn({ events: [...events, loadEnd({ module: 'catalog/search', ok: false })] })?.state).toBe(
      'loaded',
    );
  });

  it('that could not be had has failed, until somebody asks again', () => {
    const events = [loadStart(), loadEnd({ ok: false })];
    expect(catalogOn({ events })?.state).toBe('failed');
    expect(catalogOn({ events: [...events, loadStart()] })?.state).toBe('loading');
  });

  it('of another app says nothing of this one', () => {
    expect(catalogOn({ events: [loadEnd({ app: 'account' })] })?.state).toBe('not loaded');
  });

  it('runs from source where its location names no release', () => {
    const locations = { catalog: { entry: 'http://localhost:3001/catalog.js', global: 'catalog' } };
    expect(catalogOn({ locations })).toMatchObject({
      release: undefined,
      entry: 'http://localhost:3001/catalog.js',
    });
  });

  it('is another one in this browser than in the environment', () => {
    expect(catalogOn({ overrides: { catalog: 'http://localhost:3001' } })?.override).toBe(
      'http://localhost:3001',
    );
    expect(catalogOn({ overrides: { account: '1.0.0' } })?.override).toBeUndefined();
  });

  it('that was added to the page is where events say', () => {
    const events = [loadStart({ url: url('7'), release: '7' })];
    expect(catalogOn({ locations: {}, events })).toMatchObject({
      entry: url('7'),
      release: '7',
      gaveUp: undefined,
    });
  });
});

describe('an app whose release failed', () => {
  const locations = { catalog: { ...at('2'), previous: at('1') } };
  const gone = [
    loadEnd({ ok: false, url: url('2'), release: '2' }),
    failure({ url: url('2'), release: '2', to: '1' }),
  ];

  it('goes on with the one before', () => {
    expect(catalogOn({ locations, events: gone })).toMatchObject({
      release: '1',
      entry: url('1'),
      gaveUp: '2',
    });
  });

  it('is loaded once that is there', () => {
    const events = [...gone, loadEnd({ url: url('1'), release: '1' })];
    expect(catalogOn({ locations, events })).toMatchObject({ release: '1', state: 'loaded', gaveUp: '2' });
  });

  it('also where it was shown already, or is the host', () => {
    const events = [loadEnd({ url: url('2'), release: '2' }), failure({ phase: 'render', to: '1' })];
    expect(catalogOn({ locations, events, host: 'catalog' })).toMatchObject({ release: '1', gaveUp: '2' });
  });

  it('goes by the URL of one that has no name', () => {
    const unnamed = { ...at('1'), release: undefined };
    const events = [failure({ to: unnamed.entry })];
    expect(catalogOn({ locations: { catalog: { ...at('2'), previous: unnamed } }, events })).toMatchObject({
      release: undefined,
      entry: url('1'),
      gaveUp: '2',
    });
  });

  it('stays what it is where there is no other', () => {
    const events = [loadEnd({ ok: false }), failure()];
    expect(catalogOn({ events })).toMatchObject({ release: '2', state: 'failed', gaveUp: undefined });
  });
});
